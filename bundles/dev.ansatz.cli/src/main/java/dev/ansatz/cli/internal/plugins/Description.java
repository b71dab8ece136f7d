package dev.ansatz.cli.internal.plugins;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.PluginRegistry.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is told of a plug-in.
 *
 * @param kind what it is
 * @param descriptor what it says of itself
 * @param origin its bundle
 * @param settings its settings with their defaults
 * @param abilities what it can do, by topic
 */
record Description(
    Kind<?> kind,
    Descriptor<?> descriptor,
    Origin origin,
    List<SettingLine> settings,
    Map<String, List<String>> abilities) {

  /** Describes a plug-in. */
  static Description of(Kind<?> kind, Found<? extends Plugin<?>> found) {
    Descriptor<?> descriptor = found.plugin().descriptor();
    return new Description(
        kind,
        descriptor,
        found.origin(),
        SettingLine.of(descriptor.defaults()),
        AbilityWords.of(found.plugin()));
  }

  /** Returns the description for programs. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", kind.noun());
    map.put("id", descriptor.id());
    map.put("title", descriptor.title());
    map.put("summary", descriptor.summary());
    map.put("bundle", origin.bundle());
    map.put("version", origin.version());
    map.put("settings", settings.stream().map(SettingLine::toMap).toList());
    map.put("abilities", abilities);
    map.put("sources", descriptor.sources().stream().map(Description::toMap).toList());
    return map;
  }

  private static Map<String, Object> toMap(Source source) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("citation", source.citation());
    map.put("equations", source.equations());
    return map;
  }
}
