package dev.ansatz.optimizers.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.optimizers.AdamSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Divides a running mean of gradients by the root of one of their squares. */
@Component(
    service = Optimizer.class,
    property = {Descriptor.ID + "=adam", Descriptor.TITLE + "=Adam"})
public final class Adam implements Optimizer<AdamSettings> {

  @Override
  public Descriptor<AdamSettings> descriptor() {
    return new Descriptor<>(
        "adam",
        "Adam",
        "Divides a running mean of gradients by the root of one of their squares.",
        AdamSettings.defaults(),
        List.of(new Source("Kingma and Ba, Adam, ICLR 2015", "algorithm 1")));
  }

  @Override
  public double learningRate(AdamSettings settings) {
    return settings.learningRate();
  }

  @Override
  public Value step(AdamSettings settings, Update update) {
    Value gradient = update.gradient().plus(update.weights().times(settings.weightDecay()));
    return Averages.adam(update, gradient, settings.beta1(), settings.beta2(), settings.epsilon());
  }
}
