package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.data.Split;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * The experiment file that does a run again: every setting is there, the number of threads too,
 * because the same bits need it.
 */
public final class ExperimentYaml {
  private static final String TRAIN = "train";

  private ExperimentYaml() {}

  /** Returns the file's name, from which the run gets its own. */
  public static String name(Plan plan) {
    return plan.name() + ".yaml";
  }

  /** Returns the file's text. */
  public static String of(Plan plan, int threads) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("title", plan.title());
    file.put("seed", plan.seed());
    if (plan.dataSeed() != plan.seed()) {
      file.put("dataSeed", plan.dataSeed());
    }
    file.put("data", used(plan.data()));
    plan.fold().ifPresent(fold -> file.put("fold", SettingsMap.of(fold)));
    file.put("transforms", plan.transforms().stream().map(ExperimentYaml::used).toList());
    putModel(plan, file);
    file.put("metrics", plan.metrics().stream().map(ExperimentYaml::used).toList());
    file.put("splits", plan.splits().stream().map(Split::key).toList());
    file.put("figures", plan.figures().stream().map(ExperimentYaml::used).toList());
    file.put("run", run(plan, threads));
    file.put("expect", expectations(plan.expectations()));
    file.values().removeIf(value -> value instanceof Map<?, ?> map && map.isEmpty());
    return dump(file);
  }

  private static void putModel(Plan plan, Map<String, Object> file) {
    Map<String, Object> model = used(plan.model());
    boolean trainedApart = model.get(TRAIN) instanceof Map<?, ?>;
    Object train = trainedApart ? model.remove(TRAIN) : null;
    file.put("model", model);
    if (trainedApart) {
      file.put(TRAIN, train);
    }
  }

  private static Map<String, Object> run(Plan plan, int threads) {
    Map<String, Object> run = SettingsMap.of(plan.run());
    run.put("threads", threads);
    return present(run);
  }

  private static Map<String, Object> used(Bound<?> bound) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", bound.id());
    map.putAll(present(SettingsMap.of(bound.settings())));
    return map;
  }

  private static Map<String, Object> present(Map<String, Object> settings) {
    Map<String, Object> present = new LinkedHashMap<>();
    settings.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> nested) {
            @SuppressWarnings("unchecked")
            Map<String, Object> group = (Map<String, Object>) nested;
            present.put(name, present(group));
          } else if (value != null) {
            present.put(name, value);
          }
        });
    return present;
  }

  private static Map<String, Object> expectations(List<Expectation> expectations) {
    Map<String, Object> map = new LinkedHashMap<>();
    expectations.forEach(e -> map.put(e.key(), e.comparison().sign() + " " + e.bound()));
    return map;
  }

  /** Returns plain values as the text of a YAML file. */
  public static String dump(Map<String, Object> file) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setBestLineBreak("\n")
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();
    return new Dump(settings).dumpToString(file);
  }
}
