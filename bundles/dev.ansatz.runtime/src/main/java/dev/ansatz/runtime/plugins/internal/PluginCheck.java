package dev.ansatz.runtime.plugins.internal;

import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.view.Visualizer;
import java.util.Objects;

/** Asks a plug-in, once, all that others will rely on without asking for trouble. */
final class PluginCheck {
  private PluginCheck() {}

  /**
   * Checks a plug-in.
   *
   * @throws IllegalArgumentException naming the rule that it breaks
   * @throws RuntimeException whatever the plug-in throws
   */
  static void check(Plugin<?> plugin, String id) {
    Descriptor<?> descriptor =
        Objects.requireNonNull(plugin.descriptor(), "its descriptor is null");
    if (!descriptor.id().equals(id)) {
      throw new IllegalArgumentException(
          "the id of its descriptor must be that of its service property, '%s'; got '%s'"
              .formatted(id, descriptor.id()));
    }
    checkSettings(Objects.requireNonNull(descriptor.defaults(), "its default settings are null"));
    if (plugin instanceof Learner<?> learner) {
      Objects.requireNonNull(learner.abilities(), "its abilities are null");
    } else if (plugin instanceof Metric<?, ?> metric) {
      Objects.requireNonNull(metric.modelType(), "its model type is null");
      Objects.requireNonNull(metric.scoreNames(), "its names of scores are null");
    } else if (plugin instanceof Visualizer<?, ?> visualizer) {
      Objects.requireNonNull(visualizer.modelType(), "its model type is null");
    }
  }

  private static <P extends Record> void checkSettings(P defaults) {
    @SuppressWarnings("unchecked")
    SettingsSchema<P> schema = SettingsSchema.of((Class<P>) defaults.getClass());
    for (int i = 0; i < schema.settings().size(); i++) {
      Setting setting = schema.settings().get(i);
      if (setting.kind() == Setting.Kind.GROUP) {
        checkSettings((Record) schema.values(defaults).get(i));
      }
    }
  }
}
