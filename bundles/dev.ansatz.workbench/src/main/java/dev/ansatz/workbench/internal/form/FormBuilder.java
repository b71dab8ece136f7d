package dev.ansatz.workbench.internal.form;

import dev.ansatz.runtime.experiment.OwnSections;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the form of an experiment. Creates the plug-ins that it names, which takes time. */
public final class FormBuilder {
  private static final YamlPath MODEL = YamlPath.of("model");
  private static final YamlPath TRAIN = YamlPath.of("train");
  private static final YamlPath SEED = YamlPath.of("seed");

  private final YamlText yaml;
  private final PluginRows plugins;
  private final SettingRows settings;

  private FormBuilder(YamlText yaml, PluginRegistry registry) {
    this.yaml = yaml;
    this.plugins = new PluginRows(yaml, registry);
    this.settings = new SettingRows(yaml);
  }

  /**
   * Makes a form.
   *
   * @param name the experiment's name, its title where it says none
   */
  public static FormModel build(YamlText yaml, String name, PluginRegistry registry) {
    return new FormBuilder(yaml, registry).build(name);
  }

  private FormModel build(String name) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section("head", "Experiment", List.of("title", "seed", "dataSeed"), head(name)));
    sections.add(section("data", "Data", plugins.one(YamlPath.of("data"), Kind.DATASET)));
    sections.add(
        section(
            "transforms", "Transforms", plugins.list(YamlPath.of("transforms"), Kind.TRANSFORM)));
    sections.add(section("model", "Model", model()));
    sections.add(section("train", "Training", train()));
    sections.add(new Section("metrics", "Metrics", List.of("metrics", "splits"), metrics()));
    sections.add(
        section("figures", "Figures", open("figures", "Every figure that fits", Kind.FIGURE)));
    sections.add(section("run", "Run", own("run")));
    sections.add(section("expect", "Expectations", gates()));
    sections.add(section("sweep", "Sweep", new SweepRows(yaml, plugins, settings).all()));
    if (yaml.has(YamlPath.of("fold"))) {
      sections.add(section("fold", "Fold", own("fold")));
    }
    return new FormModel(sections);
  }

  private static Section section(String id, String title, List<Row> rows) {
    return new Section(id, title, List.of(id), rows);
  }

  private List<Row> head(String name) {
    List<Row> rows = settings.of(YamlPath.ROOT, "", 0, OwnSections.head(name), "");
    Object seed = yaml.plain(SEED).orElse(1L);
    return rows.stream().map(row -> withStandard((Row.Value) row, "dataSeed", seed)).toList();
  }

  private static Row withStandard(Row.Value row, String name, Object standard) {
    return row.setting().name().equals(name)
        ? new Row.Value(
            row.path(), row.depth(), row.address(), row.setting(), standard, row.given())
        : row;
  }

  private List<Row> own(String key) {
    return settings.of(YamlPath.of(key), key, 0, OwnSections.of(key), "");
  }

  private List<Row> model() {
    if (!yaml.has(MODEL) && yaml.has(SweepRows.MODELS)) {
      return List.of(note(MODEL, "The sweep takes its models in turn.", Optional.empty()));
    }
    return plugins.one(MODEL, Kind.MODEL);
  }

  private List<Row> train() {
    Optional<Object> train =
        plugins.defaults(Kind.MODEL, MODEL).flatMap(d -> SettingRows.value(d, PluginRows.TRAIN));
    if (train.isPresent()) {
      return settings.of(TRAIN, "train", 0, (Record) train.get(), "");
    }
    String text =
        yaml.has(TRAIN)
            ? "These settings belong to the models of the sweep: change them in the YAML."
            : "This model is not trained step by step.";
    return List.of(note(TRAIN, text, Optional.empty()));
  }

  private List<Row> metrics() {
    List<Row> rows = new ArrayList<>(open("metrics", "Every metric that fits", Kind.METRIC));
    YamlPath splits = YamlPath.of("splits");
    List<String> chosen =
        yaml.plain(splits)
            .map(value -> value instanceof List<?> list ? list : List.of())
            .map(list -> list.stream().map(String::valueOf).toList())
            .orElse(List.of("test"));
    rows.add(new Row.Parts(splits, 0, chosen));
    return rows;
  }

  private List<Row> open(String key, String label, Kind<?> kind) {
    YamlPath path = YamlPath.of(key);
    boolean isOpen = !yaml.has(path);
    List<Row> rows = new ArrayList<>();
    rows.add(new Row.Open(path, 0, label, isOpen));
    if (!isOpen) {
      rows.addAll(plugins.list(path, kind));
    }
    return rows;
  }

  private List<Row> gates() {
    YamlPath expect = YamlPath.of("expect");
    List<Row> rows = new ArrayList<>();
    for (String key : yaml.keys(expect)) {
      YamlPath path = expect.child(key);
      rows.add(new Row.Gate(path, 0, yaml.written(path).orElse("")));
    }
    String none = rows.isEmpty() ? "Scores that must be reached, such as test.mse < 0.1." : "";
    rows.add(note(expect, none, Optional.of("Add…")));
    return rows;
  }

  static Row note(YamlPath path, String text, Optional<String> action) {
    return new Row.Note(path, 0, text, action);
  }
}
