package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.form.FormModel;
import dev.ansatz.workbench.internal.form.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be typed at a place of a text in block style: keys, plug-ins, choices. */
final class Proposals {
  private static final Pattern KEY = Pattern.compile("(\\s*)(\\w*)");
  private static final Pattern VALUE = Pattern.compile("(\\s*)(?:- )?(\\w+):\\s+([\\w-]*)");
  private static final Pattern ITEM = Pattern.compile("(\\s*)- ([\\w-]*)");
  private static final Pattern PARENT = Pattern.compile("(\\s*)(\\w+):\\s*(#.*)?");
  private static final String ID = "id";

  private final List<Row> rows;
  private final String text;

  /**
   * One proposal.
   *
   * @param text what is typed
   * @param typed how many letters of it stand there already
   */
  record Proposal(String text, int typed) {}

  Proposals(FormModel form, String text) {
    this.rows = form.sections().stream().flatMap(section -> section.rows().stream()).toList();
    this.text = text;
  }

  /**
   * Returns what may be typed at a place, in alphabetical order; settings in that of their record.
   */
  List<Proposal> at(int caret) {
    int begin = text.lastIndexOf('\n', caret - 1) + 1;
    String line = text.substring(begin, caret);
    Matcher value = VALUE.matcher(line);
    Matcher item = ITEM.matcher(line);
    Matcher key = KEY.matcher(line);
    if (value.matches()) {
      YamlPath path = parent(begin, value.group(1).length()).child(value.group(2));
      return beginning(values(path), value.group(3));
    } else if (item.matches()) {
      return beginning(items(parent(begin, item.group(1).length() + 1)), item.group(2));
    } else if (key.matches()) {
      Stream<String> keys = keys(parent(begin, key.group(1).length()));
      return beginning(keys.map(name -> name + ": "), key.group(2));
    }
    return List.of();
  }

  private static List<Proposal> beginning(Stream<String> words, String typed) {
    return words
        .filter(word -> word.startsWith(typed) && !word.equals(typed))
        .distinct()
        .map(word -> new Proposal(word, typed.length()))
        .toList();
  }

  /** Returns what a line stands in: the nearest keys above that are less indented. */
  private YamlPath parent(int begin, int indent) {
    List<Object> keys = new ArrayList<>();
    int bound = indent;
    List<String> lines = text.substring(0, begin).lines().toList();
    for (int i = lines.size() - 1; i >= 0 && bound > 0; i--) {
      Matcher parent = PARENT.matcher(lines.get(i));
      if (parent.matches() && parent.group(1).length() < bound) {
        keys.add(0, parent.group(2));
        bound = parent.group(1).length();
      }
    }
    return new YamlPath(keys);
  }

  private Stream<String> keys(YamlPath parent) {
    if (parent.isRoot()) {
      return FormModel.KEYS.stream().filter(key -> !text.matches("(?s)(.*\n)?" + key + ":.*"));
    }
    Stream<String> own =
        rows.stream()
            .map(Row::path)
            .filter(path -> path.isWithin(parent) && path.steps().size() > parent.steps().size())
            .map(path -> String.valueOf(path.steps().get(parent.steps().size())));
    boolean isPlugin =
        rows.stream().anyMatch(row -> row instanceof Row.Plugin && row.path().equals(parent));
    return isPlugin ? Stream.concat(Stream.of(ID), own) : own;
  }

  private Stream<String> values(YamlPath path) {
    YamlPath plugin = path.last().equals(ID) ? path.parent() : path;
    return rows.stream()
        .flatMap(
            row -> {
              if (row instanceof Row.Plugin it && Objects.equals(it.path(), plugin)) {
                return it.choices().stream().map(choice -> choice.id());
              } else if (row instanceof Row.Value it && it.path().equals(path)) {
                return choices(it);
              }
              return Stream.empty();
            });
  }

  private static Stream<String> choices(Row.Value row) {
    return row.setting().type() == boolean.class
        ? Stream.of("true", "false")
        : row.setting().choices().stream();
  }

  private Stream<String> items(YamlPath list) {
    TreeSet<String> ids = new TreeSet<>();
    for (Row row : rows) {
      if (row instanceof Row.Add add && add.path().equals(list)) {
        add.choices().forEach(choice -> ids.add(choice.id()));
      }
    }
    return ids.stream();
  }
}
