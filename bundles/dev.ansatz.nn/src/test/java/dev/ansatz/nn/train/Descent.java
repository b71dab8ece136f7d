package dev.ansatz.nn.train;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.settings.Param;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.optim.Optimizer;
import java.util.List;

/** Gradient descent with momentum, as small as it goes. */
record Descent(String id) implements Optimizer<Descent.Settings> {

  record Settings(
      @Param(label = "Rate") double learningRate, @Param(label = "Momentum") double momentum) {}

  @Override
  public Descriptor<Settings> descriptor() {
    return new Descriptor<>(id, "Descent", "Descends.", new Settings(0.1, 0.5), List.of());
  }

  @Override
  public double learningRate(Settings settings) {
    return settings.learningRate();
  }

  @Override
  public Value step(Settings settings, Update update) {
    Value speed = update.memory("speed", 0);
    Value next = speed.times(settings.momentum()).plus(update.gradient());
    update.remember(speed, next);
    return next.times(update.learningRate()).negated();
  }
}
