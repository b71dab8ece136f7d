package dev.ansatz.runtime.experiment.internal.schema;

import dev.ansatz.runtime.experiment.internal.bind.ExpectBinder;
import dev.ansatz.runtime.experiment.internal.bind.Head;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.bind.SplitsBinder;
import dev.ansatz.runtime.experiment.internal.sweep.SweepBinder;
import dev.ansatz.runtime.plan.Fold;
import dev.ansatz.runtime.plan.RunSettings;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the JSON Schema of experiment files. */
public final class ExperimentSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final PluginRegistry registry;

  /** Makes the maker, from the plug-ins of a registry. */
  public ExperimentSchema(PluginRegistry registry) {
    this.registry = registry;
  }

  /** Makes the schema. */
  public Map<String, Object> make() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Kind<?> kind : Kind.all()) {
      definitions.putAll(new PluginDefinitions(kind, registry).definitions());
    }
    PluginDefinitions models = new PluginDefinitions(Kind.MODEL, registry);
    definitions.put(SweepSchema.NAMED_MODEL, models.named());
    List<Object> cases = TrainCases.of(models.descriptors());
    Map<String, Object> schema =
        Keywords.of(
            "$schema",
            DRAFT,
            "title",
            "Ansatz experiment",
            "type",
            "object",
            "additionalProperties",
            false,
            "required",
            List.of(Sections.DATA),
            "anyOf",
            List.of(
                Keywords.of("required", List.of(Sections.MODEL)),
                Keywords.of("required", List.of(Sections.SWEEP), "properties", overModels())),
            "properties",
            properties());
    if (!cases.isEmpty()) {
      schema.put("allOf", cases);
    }
    schema.put("$defs", definitions);
    return schema;
  }

  private static Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>(head());
    properties.put(
        Sections.DATA, described("Where the data comes from.", Keywords.ref(Kind.DATASET.noun())));
    properties.put(
        Sections.FOLD,
        described(
            "The run is one fold of a cross-validation; all of them are a sweep's folds.",
            SettingsProperties.object(Fold.defaults())));
    properties.put(Sections.TRANSFORMS, list("Changes to the data, in order.", Kind.TRANSFORM));
    properties.put(Sections.MODEL, described("What learns.", Keywords.ref(Kind.MODEL.noun())));
    properties.put(Sections.TRAIN, Keywords.of("description", "How it learns.", "type", "object"));
    properties.put(
        Sections.METRICS,
        set("What judges the model; by default every metric that fits.", Kind.METRIC));
    properties.put(Sections.SPLITS, splits());
    properties.put(
        Sections.FIGURES,
        set("What shows the model; by default every figure that fits.", Kind.FIGURE));
    properties.put(
        Sections.RUN,
        described("How it is run.", SettingsProperties.object(RunSettings.defaults())));
    properties.put(Sections.EXPECT, expect());
    properties.put(Sections.SWEEP, SweepSchema.make());
    return properties;
  }

  private static Map<String, Object> head() {
    Map<String, Object> head = SettingsProperties.properties(Head.defaults(""));
    ((Map<?, ?>) head.get(Head.TITLE)).remove("default");
    ((Map<?, ?>) head.get(Head.DATA_SEED)).remove("default");
    return head;
  }

  private static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> described = Keywords.of("description", description);
    described.putAll(schema);
    return described;
  }

  static Map<String, Object> set(String description, Kind<?> kind) {
    Map<String, Object> set = list(description, kind);
    set.put("uniqueItems", true);
    return set;
  }

  private static Map<String, Object> list(String description, Kind<?> kind) {
    return Keywords.of(
        "description", description, "type", "array", "items", Keywords.ref(kind.noun()));
  }

  private static Map<String, Object> splits() {
    return Keywords.of(
        "description",
        "Which parts of the data are judged.",
        "type",
        "array",
        "minItems",
        1,
        "uniqueItems",
        true,
        "items",
        Keywords.of("enum", SplitsBinder.KEYS),
        "default",
        List.of("test"));
  }

  private static Map<String, Object> expect() {
    return Keywords.of(
        "description", "Gates on scores, such as test.vpt: \">= 17\".",
        "type", "object",
        "additionalProperties", Keywords.of("type", "string", "pattern", ExpectBinder.FORM));
  }

  /** Says that the sweep takes whole models in turn: then the experiment needs none of its own. */
  private static Map<String, Object> overModels() {
    Map<String, Object> over = with(SweepBinder.OVER, Keywords.of("required", models()));
    Map<String, Object> sample = with(SweepBinder.SAMPLE, over);
    return Keywords.of(Sections.SWEEP, Keywords.of("anyOf", List.of(over, sample)));
  }

  private static List<String> models() {
    return List.of(Sections.MODEL);
  }

  private static Map<String, Object> with(String key, Map<String, Object> schema) {
    return Keywords.of("required", List.of(key), "properties", Keywords.of(key, schema));
  }
}
