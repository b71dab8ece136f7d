package dev.ansatz.optimizers.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.optimizers.MomentumSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Steps along a decaying sum of gradients. */
@Component(
    service = Optimizer.class,
    property = {Descriptor.ID + "=momentum", Descriptor.TITLE + "=Gradient descent with momentum"})
public final class Momentum implements Optimizer<MomentumSettings> {

  @Override
  public Descriptor<MomentumSettings> descriptor() {
    return new Descriptor<>(
        "momentum",
        "Gradient descent with momentum",
        "Steps along a decaying sum of gradients.",
        MomentumSettings.defaults(),
        List.of(
            new Source(
                "Polyak, Some methods of speeding up the convergence of iteration methods, 1964",
                "eq. 9")));
  }

  @Override
  public double learningRate(MomentumSettings settings) {
    return settings.learningRate();
  }

  @Override
  public Value step(MomentumSettings settings, Update update) {
    Value gradient = update.gradient().plus(update.weights().times(settings.weightDecay()));
    Value velocity = update.memory("velocity", 0);
    Value next = velocity.times(settings.momentum()).plus(gradient);
    update.remember(velocity, next);
    return next.times(update.learningRate()).negated();
  }
}
