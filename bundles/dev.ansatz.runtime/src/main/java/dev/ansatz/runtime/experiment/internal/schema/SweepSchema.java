package dev.ansatz.runtime.experiment.internal.schema;

import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.sweep.BudgetSettings;
import dev.ansatz.runtime.experiment.internal.sweep.FoldsSettings;
import dev.ansatz.runtime.experiment.internal.sweep.Geometric;
import dev.ansatz.runtime.experiment.internal.sweep.Interval;
import dev.ansatz.runtime.experiment.internal.sweep.PruneSettings;
import dev.ansatz.runtime.experiment.internal.sweep.SampleSettings;
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
    properties.put(SweepBinder.SAMPLE, sample());
    properties.put(SweepBinder.FOLDS, SettingsProperties.object(FoldsSettings.defaults()));
    Map<String, Object> until = SettingsProperties.object(UntilSettings.defaults());
    until.put("required", List.of("metric"));
    properties.put(SweepBinder.UNTIL, until);
    Map<String, Object> prune = SettingsProperties.object(PruneSettings.defaults());
    prune.put("required", List.of("metric"));
    properties.put(SweepBinder.PRUNE, prune);
    properties.put(SweepBinder.BUDGET, SettingsProperties.object(BudgetSettings.defaults()));
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

  private static Map<String, Object> sample() {
    Map<String, Object> when = Keywords.of("type", "object");
    Map<String, Object> interval = SettingsProperties.properties(Interval.defaults());
    interval.values().forEach(end -> ((Map<?, ?>) end).remove("default"));
    interval.put("when", when);
    Map<String, Object> listed =
        Keywords.of("values", Keywords.of("type", "array", "minItems", 1), "when", when);
    Map<String, Object> over =
        Keywords.of(
            "description",
            "What is drawn from, by address: a list, or an interval; with when, only where others"
                + " have certain values.",
            "type",
            "object",
            "minProperties",
            1,
            "properties",
            Keywords.of(Sections.MODEL, models()),
            "additionalProperties",
            Keywords.of(
                "anyOf",
                List.of(
                    Keywords.of("type", "array", "minItems", 1),
                    object(interval, List.of("from", "to")),
                    object(listed, List.of("values")))));
    Map<String, Object> properties = SettingsProperties.properties(SampleSettings.defaults());
    properties.put(SweepBinder.OVER, over);
    return object(properties, List.of(SweepBinder.OVER));
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    return Keywords.of(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        required,
        "properties",
        properties);
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
