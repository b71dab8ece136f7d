package dev.ansatz.optimizers.internal;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.optimizers.GradientDescentSettings;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Steps against the gradient. */
@Component(
    service = Optimizer.class,
    property = {Descriptor.ID + "=gradient-descent", Descriptor.TITLE + "=Gradient descent"})
public final class GradientDescent implements Optimizer<GradientDescentSettings> {

  @Override
  public Descriptor<GradientDescentSettings> descriptor() {
    return new Descriptor<>(
        "gradient-descent",
        "Gradient descent",
        "Steps against the gradient.",
        GradientDescentSettings.defaults(),
        List.of(
            new Source(
                "Cauchy, Methode generale pour la resolution des systemes d'equations simultanees, 1847",
                "")));
  }

  @Override
  public double learningRate(GradientDescentSettings settings) {
    return settings.learningRate();
  }

  @Override
  public Value step(GradientDescentSettings settings, Update update) {
    Value gradient = update.gradient().plus(update.weights().times(settings.weightDecay()));
    return gradient.times(update.learningRate()).negated();
  }
}
