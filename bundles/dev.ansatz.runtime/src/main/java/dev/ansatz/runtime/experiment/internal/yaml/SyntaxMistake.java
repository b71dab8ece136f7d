package dev.ansatz.runtime.experiment.internal.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in one sentence why a text is not YAML. */
record SyntaxMistake(Place place, String message) {

  static SyntaxMistake of(YamlEngineException exception, String text) {
    if (exception instanceof MarkedYamlEngineException marked) {
      return new SyntaxMistake(place(marked), message(marked));
    } else if (exception instanceof ReaderException unreadable) {
      return new SyntaxMistake(
          place(text, unreadable.getPosition()),
          "the character U+%04X must not stand in YAML".formatted(unreadable.getCodePoint()));
    }
    return new SyntaxMistake(Place.START, "this is not YAML: " + exception.getMessage());
  }

  private static Place place(MarkedYamlEngineException exception) {
    Optional<Mark> mark = exception.getProblemMark().or(exception::getContextMark);
    return mark.map(m -> new Place(m.getLine() + 1, m.getColumn() + 1)).orElse(Place.START);
  }

  private static Place place(String text, int position) {
    String before = text.substring(0, Math.min(position, text.length()));
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Place(line, before.length() - lineStart + 1);
  }

  private static String message(MarkedYamlEngineException exception) {
    String problem = Optional.ofNullable(exception.getProblem()).orElse("");
    if (problem.contains("\\t(TAB)")) {
      return "a tab must not indent YAML; use spaces";
    } else if (problem.contains("another document")) {
      return "an experiment must be a single YAML document; got another";
    } else if (problem.contains("'>'") || problem.contains("chomping")) {
      return "a comparison must stand in quotes, such as \">= 17\"";
    }
    return "this is not YAML: " + problem;
  }
}
