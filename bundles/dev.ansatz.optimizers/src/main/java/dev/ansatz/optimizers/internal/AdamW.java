package dev.ansatz.optimizers.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.optimizers.AdamWSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Adam with weight decay apart from the gradient. */
@Component(
    service = Optimizer.class,
    property = {Descriptor.ID + "=adamw", Descriptor.TITLE + "=AdamW"})
public final class AdamW implements Optimizer<AdamWSettings> {

  @Override
  public Descriptor<AdamWSettings> descriptor() {
    return new Descriptor<>(
        "adamw",
        "AdamW",
        "Adam with weight decay apart from the gradient.",
        AdamWSettings.defaults(),
        List.of(
            new Source(
                "Loshchilov and Hutter, Decoupled weight decay regularization, ICLR 2019",
                "algorithm 2")));
  }

  @Override
  public double learningRate(AdamWSettings settings) {
    return settings.learningRate();
  }

  @Override
  public Value step(AdamWSettings settings, Update update) {
    Value step =
        Averages.adam(
            update, update.gradient(), settings.beta1(), settings.beta2(), settings.epsilon());
    Value shrink = update.weights().times(settings.weightDecay()).times(update.learningRate());
    return step.minus(shrink);
  }
}
