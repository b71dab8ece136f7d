package dev.ansatz.cli.internal.plugins;

import dev.ansatz.runtime.plugins.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shows how a plug-in is written in experiment files and on the command line. */
final class Snippets {
  private static final Map<Kind<?>, String> SINGLE_SECTIONS =
      Map.of(Kind.MODEL, "model", Kind.DATASET, "data");
  private static final String TRAIN = "train.";
  private static final int OVERRIDES = 2;

  private Snippets() {}

  /** Returns the plug-in in an experiment file: {@code "metrics: [{id: vpt, starts: 50}]"}. */
  static String inFile(Description description) {
    String id = description.descriptor().id();
    String single = SINGLE_SECTIONS.get(description.kind());
    if (single != null) {
      return single + ": {id: " + id + "}";
    }
    String element =
        settings(description)
            .findFirst()
            .map(line -> "{id: %s, %s: %s}".formatted(id, line.path(), line.shownDefault()))
            .orElse(id);
    return description.kind().equals(Kind.STUDY_FIGURE)
        ? "sweep: {figures: [" + element + "]}"
        : description.kind().plural() + ": [" + element + "]";
  }

  /** Returns its first settings for the command line: {@code "--set model.units=500"}. */
  static List<String> overrides(Description description) {
    return settings(description)
        .limit(OVERRIDES)
        .map(line -> "--set " + address(description, line) + "=" + line.shownDefault())
        .toList();
  }

  // The settings in a group 'train' of a model have a section of their own.
  private static String address(Description description, SettingLine line) {
    if (description.kind().equals(Kind.MODEL) && line.path().startsWith(TRAIN)) {
      return line.path();
    }
    return section(description) + "." + line.path();
  }

  private static String section(Description description) {
    String single = SINGLE_SECTIONS.get(description.kind());
    if (single != null) {
      return single;
    }
    String list =
        description.kind().equals(Kind.STUDY_FIGURE)
            ? "sweep.figures"
            : description.kind().plural();
    return list + "." + description.descriptor().id();
  }

  private static Stream<SettingLine> settings(Description description) {
    return description.settings().stream()
        .filter(line -> line.value() != null && !line.shownDefault().equals("-"));
  }
}
