package dev.ansatz.optimizers.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.optimizers.RmsPropSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Divides each step by the root of a running mean of squared gradients. */
@Component(
    service = Optimizer.class,
    property = {Descriptor.ID + "=rmsprop", Descriptor.TITLE + "=RMSprop"})
public final class RmsProp implements Optimizer<RmsPropSettings> {

  @Override
  public Descriptor<RmsPropSettings> descriptor() {
    return new Descriptor<>(
        "rmsprop",
        "RMSprop",
        "Divides each step by the root of a running mean of squared gradients.",
        RmsPropSettings.defaults(),
        List.of(
            new Source(
                "Tieleman and Hinton, Neural networks for machine learning, lecture 6.5, 2012",
                "")));
  }

  @Override
  public double learningRate(RmsPropSettings settings) {
    return settings.learningRate();
  }

  @Override
  public Value step(RmsPropSettings settings, Update update) {
    Value squares = update.memory("squares", 0);
    Value next = Averages.follow(squares, update.gradient().square(), settings.decay());
    update.remember(squares, next);
    Value scaled = update.gradient().dividedBy(next.sqrt().plus(settings.epsilon()));
    return scaled.times(update.learningRate()).negated();
  }
}
