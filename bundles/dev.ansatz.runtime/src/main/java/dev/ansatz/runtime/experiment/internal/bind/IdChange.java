package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows when {@code data.id} or {@code model.id} is replaced: settings that the new plug-in
 * does not know are dropped, with a note.
 */
final class IdChange {
  private static final Map<String, Kind<?>> SECTIONS =
      Map.of("data.id", Kind.DATASET, "model.id", Kind.MODEL);

  private final PluginRegistry registry;
  private final List<String> notes;

  IdChange(PluginRegistry registry, List<String> notes) {
    this.registry = registry;
    this.notes = notes;
  }

  static boolean concerns(Address address) {
    return SECTIONS.containsKey(address.text());
  }

  Mapping dropForeign(Mapping before, Mapping after, Address address) {
    String section = address.path().get(0);
    Optional<String> id = id(after, section);
    if (id.isEmpty() || id.equals(id(before, section))) {
      return after;
    }
    return names(SECTIONS.get(address.text()), id.get())
        .map(names -> drop(after, section, id.get(), names))
        .orElse(after);
  }

  private static Optional<String> id(Mapping root, String section) {
    return root.get(section).flatMap(PluginBinder::id).flatMap(Scalar::asText);
  }

  private Optional<List<String>> names(Kind<?> kind, String id) {
    try {
      return Optional.of(names(registry.find(kind, id).plugin().descriptor()));
    } catch (PluginException e) {
      return Optional.empty();
    }
  }

  private static <P extends Record> List<String> names(Descriptor<P> descriptor) {
    return SettingsSchema.of(descriptor.settingsType()).names();
  }

  private Mapping drop(Mapping root, String section, String id, List<String> names) {
    List<String> dropped = new ArrayList<>();
    Mapping changed = root;
    if (root.get(section).orElseThrow() instanceof Mapping settings) {
      Mapping kept = settings.without(entry -> isForeign(entry, names));
      settings.keys().stream().filter(key -> kept.entry(key).isEmpty()).forEach(dropped::add);
      changed = root.with(section, kept);
    }
    if (section.equals(Sections.MODEL) && !names.contains(Sections.TRAIN)) {
      changed = changed.without(entry -> entry.key().equals(Sections.TRAIN));
      root.entry(Sections.TRAIN).ifPresent(train -> dropped.add(train.key()));
    }
    if (!dropped.isEmpty()) {
      notes.add(
          "%s does not know these settings of the file, which are dropped: %s"
              .formatted(id, String.join(", ", dropped)));
    }
    return changed;
  }

  private static boolean isForeign(Mapping.Entry entry, List<String> names) {
    return entry.place().isInFile()
        && !entry.key().equals(PluginBinder.ID)
        && !names.contains(entry.key());
  }
}
