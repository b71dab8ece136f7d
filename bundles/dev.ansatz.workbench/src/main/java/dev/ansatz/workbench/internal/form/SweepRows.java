package dev.ansatz.workbench.internal.form;

import dev.ansatz.runtime.experiment.OwnSections;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.editor.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows of the section {@code sweep}. */
final class SweepRows {
  private static final YamlPath SWEEP = YamlPath.of("sweep");
  private static final YamlPath OVER = SWEEP.child("over");
  private static final YamlPath SAMPLE = SWEEP.child("sample");

  /** Where the models stand that are taken in turn. */
  static final YamlPath MODELS = OVER.child("model");

  private final YamlText yaml;
  private final PluginRows plugins;
  private final SettingRows settings;

  SweepRows(YamlText yaml, PluginRows plugins, SettingRows settings) {
    this.yaml = yaml;
    this.plugins = plugins;
    this.settings = settings;
  }

  List<Row> all() {
    if (!yaml.has(SWEEP)) {
      return List.of(
          FormBuilder.note(
              SWEEP,
              "One run. Choose “Sweep this setting…” in a setting's menu for many.",
              Optional.empty()));
    }
    List<Row> rows = new ArrayList<>();
    axes(rows);
    rows.addAll(settings.of(SWEEP, "sweep", 0, OwnSections.of("sweep"), ""));
    group(rows, "folds", "Cross-validation", "Judges each point on folds of the training part.");
    group(rows, "until", "Early end", "Ends the sweep where a score has become worse.");
    group(rows, "prune", "Pruning", "Ends poor trials early.");
    group(rows, "budget", "Budget", "How much the sweep may do.");
    rows.add(new Row.Open(SWEEP.child("figures"), 0, "Every figure of sweeps", !hasFigures()));
    if (hasFigures()) {
      rows.addAll(plugins.list(SWEEP.child("figures"), Kind.STUDY_FIGURE));
    }
    return rows;
  }

  private boolean hasFigures() {
    return yaml.has(SWEEP.child("figures"));
  }

  private void axes(List<Row> rows) {
    for (String key : yaml.keys(OVER)) {
      if (OVER.child(key).equals(MODELS) && yaml.size(MODELS) > 0) {
        rows.addAll(plugins.list(MODELS, Kind.MODEL));
      } else {
        rows.add(axis(OVER.child(key), key, "The values in turn: a list, or from, factor, count."));
      }
    }
    if (yaml.has(SAMPLE)) {
      rows.add(new Row.Heading(SAMPLE, 0, "Random points", "Points are drawn at random."));
      rows.addAll(settings.of(SAMPLE, "sweep.sample", 1, OwnSections.of("sweep.sample"), ""));
      YamlPath over = SAMPLE.child("over");
      yaml.keys(over)
          .forEach(
              key ->
                  rows.add(axis(over.child(key), key, "What is drawn from: a list, or from, to.")));
    }
  }

  private Row axis(YamlPath path, String key, String help) {
    String written = yaml.source(path);
    return new Row.Yaml(path, 0, key, help, written);
  }

  private void group(List<Row> rows, String key, String label, String help) {
    YamlPath path = SWEEP.child(key);
    rows.add(new Row.Group(path, 0, label, help, yaml.has(path)));
    if (yaml.has(path)) {
      rows.addAll(settings.of(path, path.toString(), 1, OwnSections.of("sweep." + key), ""));
    }
  }
}
