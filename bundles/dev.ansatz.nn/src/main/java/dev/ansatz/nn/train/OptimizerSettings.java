package dev.ansatz.nn.train;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.SettingsSchema;
import java.util.List;
import java.util.OptionalDouble;

/** An optimizer's own settings, changed as those of a training say. */
final class OptimizerSettings {
  private OptimizerSettings() {}

  static <P extends Record> P of(Plugin<P> optimizer, TrainSettings train) {
    P settings = optimizer.descriptor().defaults();
    settings = with(optimizer, settings, "learningRate", train.learningRate());
    settings = with(optimizer, settings, "momentum", train.momentum());
    return with(optimizer, settings, "weightDecay", train.weightDecay());
  }

  private static <P extends Record> P with(
      Plugin<P> optimizer, P settings, String name, OptionalDouble value) {
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
}
