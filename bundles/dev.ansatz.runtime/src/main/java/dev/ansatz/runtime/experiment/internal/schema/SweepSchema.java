package dev.ansatz.runtime.experiment.internal.schema;

import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.sweep.Geometric;
import dev.ansatz.runtime.experiment.internal.sweep.SweepBinder;
import dev.ansatz.runtime.experiment.internal.sweep.SweepSettings;
import dev.ansatz.runtime.experiment.internal.sweep.UntilSettings;
import dev.ansatz.runtime.plugins.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the section {@code sweep} in JSON Schema. */
final class SweepSchema {
  /** The definition of a model with a name and the settings of its training. */
  static final String NAMED_MODEL = "named-model";

  private SweepSchema() {}

  static Map<String, Object> make() {
    Map<String, Object> properties =
        new LinkedHashMap<>(SettingsProperties.properties(SweepSettings.defaults()));
    properties.put(SweepBinder.OVER, over());
    Map<String, Object> until = SettingsProperties.object(UntilSettings.defaults());
    until.put("required", List.of("metric"));
    properties.put(SweepBinder.UNTIL, until);
    properties.put(
        SweepBinder.FIGURES,
        ExperimentSchema.set("What shows the sweep; by default all.", Kind.STUDY_FIGURE));
    return Keywords.of(
        "description",
        "Many runs that differ in some settings, or in the model.",
        "type",
        "object",
        "additionalProperties",
        false,
        "properties",
        properties);
  }

  private static Map<String, Object> over() {
    Map<String, Object> series = SettingsProperties.object(Geometric.defaults());
    series.put("required", List.of("from", "factor", "count"));
    return Keywords.of(
        "description",
        "The values that settings take in turn, by address: model.units: [1, 2]; or, by the key"
            + " model, whole models.",
        "type",
        "object",
        "minProperties",
        1,
        "properties",
        Keywords.of(Sections.MODEL, models()),
        "additionalProperties",
        Keywords.of("anyOf", List.of(Keywords.of("type", "array", "minItems", 1), series)));
  }

  private static Map<String, Object> models() {
    return Keywords.of(
        "description",
        "Models that are compared, each with its settings and those of its training.",
        "type",
        "array",
        "minItems",
        1,
        "items",
        Keywords.ref(NAMED_MODEL));
  }
}
