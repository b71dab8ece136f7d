package dev.ansatz.optimizers.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.optimizers.MomentumSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Momentum that looks one step ahead. */
@Component(
    service = Optimizer.class,
    property = {Descriptor.ID + "=nesterov", Descriptor.TITLE + "=Nesterov's accelerated gradient"})
public final class Nesterov implements Optimizer<MomentumSettings> {

  @Override
  public Descriptor<MomentumSettings> descriptor() {
    return new Descriptor<>(
        "nesterov",
        "Nesterov's accelerated gradient",
        "Momentum that looks one step ahead.",
        MomentumSettings.defaults(),
        List.of(
            new Source(
                "Sutskever, Martens, Dahl and Hinton, On the importance of initialization and momentum in deep learning, ICML 2013",
                "eq. 3-4, in the form that keeps the weights looked ahead at")));
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
    Value ahead = next.times(settings.momentum()).plus(gradient);
    return ahead.times(update.learningRate()).negated();
  }
}
