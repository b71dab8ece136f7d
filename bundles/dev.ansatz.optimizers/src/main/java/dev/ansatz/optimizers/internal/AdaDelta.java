package dev.ansatz.optimizers.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.optimizers.AdaDeltaSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Steps in the units of the weights: a running mean of steps over one of gradients. */
@Component(
    service = Optimizer.class,
    property = {Descriptor.ID + "=adadelta", Descriptor.TITLE + "=AdaDelta"})
public final class AdaDelta implements Optimizer<AdaDeltaSettings> {

  @Override
  public Descriptor<AdaDeltaSettings> descriptor() {
    return new Descriptor<>(
        "adadelta",
        "AdaDelta",
        "Steps in the units of the weights: a running mean of steps over one of gradients.",
        AdaDeltaSettings.defaults(),
        List.of(new Source("Zeiler, ADADELTA, arXiv:1212.5701, 2012", "algorithm 1")));
  }

  @Override
  public double learningRate(AdaDeltaSettings settings) {
    return settings.learningRate();
  }

  @Override
  public Value step(AdaDeltaSettings settings, Update update) {
    Value squares = update.memory("squares", 0);
    Value steps = update.memory("steps", 0);
    Value nextSquares = Averages.follow(squares, update.gradient().square(), settings.decay());
    Value ratio =
        steps
            .plus(settings.epsilon())
            .sqrt()
            .dividedBy(nextSquares.plus(settings.epsilon()).sqrt());
    Value step = ratio.times(update.gradient()).negated();
    update.remember(squares, nextSquares);
    update.remember(steps, Averages.follow(steps, step.square(), settings.decay()));
    return step.times(update.learningRate());
  }
}
