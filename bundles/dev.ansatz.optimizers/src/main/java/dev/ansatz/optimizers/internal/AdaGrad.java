package dev.ansatz.optimizers.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.optimizers.AdaGradSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Divides each step by the root of all squared gradients so far. */
@Component(
    service = Optimizer.class,
    property = {Descriptor.ID + "=adagrad", Descriptor.TITLE + "=AdaGrad"})
public final class AdaGrad implements Optimizer<AdaGradSettings> {

  @Override
  public Descriptor<AdaGradSettings> descriptor() {
    return new Descriptor<>(
        "adagrad",
        "AdaGrad",
        "Divides each step by the root of all squared gradients so far.",
        AdaGradSettings.defaults(),
        List.of(
            new Source(
                "Duchi, Hazan and Singer, Adaptive subgradient methods, JMLR 12, 2011",
                "eq. 1, diagonal")));
  }

  @Override
  public double learningRate(AdaGradSettings settings) {
    return settings.learningRate();
  }

  @Override
  public Value step(AdaGradSettings settings, Update update) {
    Value squares = update.memory("squares", settings.initialAccumulator());
    Value next = squares.plus(update.gradient().square());
    update.remember(squares, next);
    Value scaled = update.gradient().dividedBy(next.sqrt().plus(settings.epsilon()));
    return scaled.times(update.learningRate()).negated();
  }
}
