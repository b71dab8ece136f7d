package dev.ansatz.cli.internal.plugins;

import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.text.Nearest;
import dev.ansatz.runtime.plugins.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The words for kinds of things that can be listed and described. */
final class Kinds {

  /** What templates are called. */
  static final String TEMPLATE = "template";

  /** What many templates are called. */
  static final String TEMPLATES = "templates";

  private Kinds() {}

  /** Returns the words for one of each. */
  static List<String> nouns() {
    return words(Kind::noun, TEMPLATE);
  }

  /** Returns the words for many of each. */
  static List<String> plurals() {
    return words(Kind::plural, TEMPLATES);
  }

  /** Returns the kind of plug-in that a word means, singular or plural. */
  static Kind<?> named(String word) {
    return Kind.all().stream()
        .filter(kind -> kind.noun().equals(word) || kind.plural().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  /**
   * Checks that a word is one of those that are known.
   *
   * @throws RefusedException where it is not, naming the nearest
   */
  static void check(String word, List<String> known) {
    if (!known.contains(word)) {
      throw new RefusedException(
          "'%s' must be one of %s%s"
              .formatted(word, String.join(", ", known), Nearest.hint(word, known)));
    }
  }

  private static List<String> words(Function<Kind<?>, String> word, String template) {
    List<String> words = new ArrayList<>(Kind.all().stream().map(word).toList());
    words.add(template);
    return List.copyOf(words);
  }
}
