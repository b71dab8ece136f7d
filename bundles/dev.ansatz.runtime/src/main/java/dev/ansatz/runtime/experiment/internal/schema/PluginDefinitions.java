package dev.ansatz.runtime.experiment.internal.schema;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.experiment.internal.bind.PluginBinder;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Describes plug-ins of a kind in JSON Schema: one definition for each, and one for the choice
 * among them, by id.
 */
final class PluginDefinitions {
  private final Kind<?> kind;
  private final List<Descriptor<?>> descriptors = new ArrayList<>();

  <T extends Plugin<?>> PluginDefinitions(Kind<T> kind, PluginRegistry registry) {
    this.kind = kind;
    for (PluginRegistry.Listing listing : registry.list(kind)) {
      try {
        descriptors.add(registry.find(kind, listing.id()).plugin().descriptor());
      } catch (PluginException e) {
        continue; // Told by the health report; an editor has no use for it.
      }
    }
  }

  List<Descriptor<?>> descriptors() {
    return descriptors;
  }

  /** Returns all definitions by name. */
  Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put(kind.noun(), choice());
    descriptors.forEach(d -> definitions.put(name(d), definition(d)));
    return definitions;
  }

  private Map<String, Object> choice() {
    return choice(descriptor -> Keywords.ref(name(descriptor)));
  }

  /** Describes a model with a name and the settings of its training, as sweeps list them. */
  Map<String, Object> named() {
    return choice(
        descriptor -> {
          Map<String, Object> properties = properties(descriptor);
          properties.put(PluginBinder.NAME, Keywords.of("type", "string"));
          return Keywords.of("additionalProperties", false, "properties", properties);
        });
  }

  private Map<String, Object> choice(Function<Descriptor<?>, Object> definition) {
    List<String> ids = descriptors.stream().map(Descriptor::id).toList();
    List<Object> cases = new ArrayList<>();
    for (Descriptor<?> descriptor : descriptors) {
      cases.add(Keywords.of("if", hasId(descriptor.id()), "then", definition.apply(descriptor)));
    }
    Map<String, Object> mapping =
        Keywords.of(
            "type", "object",
            "required", List.of(PluginBinder.ID),
            "properties", Keywords.of(PluginBinder.ID, Keywords.of("enum", ids)));
    if (!cases.isEmpty()) {
      mapping.put("allOf", cases);
    }
    return Keywords.of("anyOf", List.of(Keywords.of("enum", ids), mapping));
  }

  private Map<String, Object> definition(Descriptor<?> descriptor) {
    Map<String, Object> properties = properties(descriptor);
    if (kind.equals(Kind.MODEL)) {
      properties.remove(Sections.TRAIN);
    }
    return Keywords.of(
        "title",
        descriptor.title(),
        "description",
        descriptor.summary(),
        "type",
        "object",
        "additionalProperties",
        false,
        "properties",
        properties);
  }

  private static Map<String, Object> properties(Descriptor<?> descriptor) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(PluginBinder.ID, Keywords.of("const", descriptor.id()));
    properties.putAll(SettingsProperties.properties(descriptor.defaults()));
    return properties;
  }

  private String name(Descriptor<?> descriptor) {
    return kind.noun() + "." + descriptor.id();
  }

  private static Map<String, Object> hasId(String id) {
    return Keywords.of(
        "required", List.of(PluginBinder.ID),
        "properties", Keywords.of(PluginBinder.ID, Keywords.of("const", id)));
  }
}
