package dev.ansatz.nn.train;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.settings.Param;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import java.util.List;

/** Changes next to nothing, until the step in which it makes one variable infinite. */
record Faulty(String variable, int step) implements Optimizer<Faulty.Settings> {

  record Settings(@Param(label = "Rate") double learningRate) {}

  @Override
  public Descriptor<Settings> descriptor() {
    return new Descriptor<>("faulty", "Faulty", "Fails.", new Settings(0.1), List.of());
  }

  @Override
  public double learningRate(Settings settings) {
    return settings.learningRate();
  }

  @Override
  public Value step(Settings settings, Update update) {
    Value weights = update.weights();
    if (!weights.name().equals(variable)) {
      return weights.times(update.learningRate()).times(1e-30);
    }
    Value due = update.count().greaterThan(update.count().filled(step - 0.5));
    return weights.filled(0).plus(due.times(update.learningRate()).times(1e4).exp().minus(1));
  }
}
