package dev.ansatz.runtime.experiment.internal.schema;

import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.runtime.experiment.internal.bind.PluginBinder;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Describes the section {@code train}, which depends on the model: one case for each. */
final class TrainCases {
  private TrainCases() {}

  static List<Object> of(List<Descriptor<?>> models) {
    List<Object> cases = new ArrayList<>();
    for (Descriptor<?> model : models) {
      Object train =
          SettingsProperties.properties(model.defaults()).getOrDefault(Sections.TRAIN, false);
      cases.add(
          Keywords.of(
              "if", hasModel(model.id()),
              "then", Keywords.of("properties", Keywords.of(Sections.TRAIN, train))));
    }
    return cases;
  }

  private static Map<String, Object> hasModel(String id) {
    Map<String, Object> is = Keywords.of("const", id);
    Map<String, Object> holds =
        Keywords.of(
            "type", "object",
            "required", List.of(PluginBinder.ID),
            "properties", Keywords.of(PluginBinder.ID, is));
    return Keywords.of(
        "required", List.of(Sections.MODEL),
        "properties", Keywords.of(Sections.MODEL, Keywords.of("anyOf", List.of(is, holds))));
  }
}
