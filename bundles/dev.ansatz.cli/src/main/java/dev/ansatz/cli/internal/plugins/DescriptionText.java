package dev.ansatz.cli.internal.plugins;

import dev.ansatz.api.plugin.Source;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.cli.internal.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Writes a description for people. */
final class DescriptionText {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  private final Description description;
  private final List<String> lines = new ArrayList<>();

  private DescriptionText(Description description) {
    this.description = description;
  }

  /** Returns the lines. */
  static List<String> of(Description description) {
    return new DescriptionText(description).write();
  }

  private List<String> write() {
    lines.add(description.descriptor().id() + ": " + description.descriptor().title());
    lines.addAll(Wrap.lines(description.descriptor().summary(), "", WIDTH));
    description
        .abilities()
        .forEach((topic, words) -> lines.add(topic + ": " + String.join(", ", words)));
    lines.add(
        "from %s %s".formatted(description.origin().bundle(), description.origin().version()));
    writeSettings();
    writeExamples();
    writeSources();
    return List.copyOf(lines);
  }

  private void writeSettings() {
    if (description.settings().isEmpty()) {
      heading("No settings");
      return;
    }
    heading("Settings");
    Table table = new Table().row("name", "type", "default", "unit", "accepts");
    for (SettingLine line : description.settings()) {
      table.row(line.path(), line.type(), line.shownDefault(), line.setting().unit(), line.rule());
    }
    table.lines().forEach(line -> lines.add(INDENT + line));
    lines.add("");
    for (SettingLine line : description.settings()) {
      lines.add(INDENT + line.path());
      lines.addAll(Wrap.lines(help(line), INDENT + INDENT, WIDTH));
    }
  }

  private static String help(SettingLine line) {
    String help = line.setting().help();
    return help.isEmpty() ? line.setting().label() : line.setting().label() + ". " + help;
  }

  private void writeExamples() {
    heading("In an experiment file");
    lines.add(INDENT + Snippets.inFile(description));
    List<String> overrides = Snippets.overrides(description);
    if (!overrides.isEmpty()) {
      heading("On the command line");
      overrides.forEach(override -> lines.add(INDENT + override));
    }
  }

  private void writeSources() {
    if (!description.descriptor().sources().isEmpty()) {
      heading("Sources");
    }
    for (Source source : description.descriptor().sources()) {
      String equations = source.equations().isEmpty() ? "" : ", " + source.equations();
      lines.addAll(Wrap.lines(source.citation() + equations, INDENT, WIDTH));
    }
  }

  private void heading(String words) {
    lines.add("");
    lines.add(words);
  }
}
