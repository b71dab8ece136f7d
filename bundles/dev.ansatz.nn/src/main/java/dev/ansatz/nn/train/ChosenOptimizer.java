package dev.ansatz.nn.train;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.optim.Clipping;
import dev.ansatz.nn.optim.Optimizer;
import dev.ansatz.nn.optim.Updates;
import java.util.List;
import java.util.OptionalDouble;

/** An optimizer with its settings. */
record ChosenOptimizer<P extends Record>(Optimizer<P> optimizer, P settings) {

  static <P extends Record> ChosenOptimizer<P> of(Optimizer<P> optimizer, TrainSettings train) {
    P settings = optimizer.descriptor().defaults();
    settings = with(optimizer, settings, "learningRate", train.learningRate());
    settings = with(optimizer, settings, "momentum", train.momentum());
    settings = with(optimizer, settings, "weightDecay", train.weightDecay());
    return new ChosenOptimizer<>(optimizer, settings);
  }

  private static <P extends Record> P with(
      Optimizer<P> optimizer, P settings, String name, OptionalDouble value) {
    if (value.isEmpty()) {
      return settings;
    }
    SettingsSchema<P> schema = SettingsSchema.of(optimizer.descriptor().settingsType());
    int index = schema.names().indexOf(name);
    if (index < 0 || schema.settings().get(index).type() != double.class) {
      throw new InvalidSettingException(
          "TrainSettings",
          name,
          "absent for the optimizer '%s', which has none".formatted(optimizer.descriptor().id()),
          value.getAsDouble());
    }
    List<Object> values = schema.values(settings);
    values.set(index, value.getAsDouble());
    return schema.create(values);
  }

  double learningRate() {
    return optimizer.learningRate(settings);
  }

  void minimise(Scope scope, Value loss, Clipping clipping) {
    Updates.minimise(scope, loss, optimizer, settings, clipping);
  }
}
