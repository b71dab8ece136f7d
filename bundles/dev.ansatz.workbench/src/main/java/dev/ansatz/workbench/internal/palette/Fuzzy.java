package dev.ansatz.workbench.internal.palette;

import java.util.Locale;
import java.util.OptionalInt;

/** How well typed letters fit a title: all must be found in order; early and joined ones count. */
final class Fuzzy {
  private static final int WORD_START = 4;
  private static final int JOINED = 5;

  private Fuzzy() {}

  /** Returns a score, the higher the better; none where it does not fit. */
  static OptionalInt score(String typed, String title) {
    String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
    String text = title.toLowerCase(Locale.ROOT);
    int score = 0;
    int last = -2;
    for (char letter : wanted.toCharArray()) {
      int at = best(text, letter, last + 1);
      if (at < 0) {
        return OptionalInt.empty();
      }
      score += 1 + (at == last + 1 ? JOINED : 0) + (startsWord(text, at) ? WORD_START : 0);
      last = at;
    }
    return OptionalInt.of(100 * score - text.length());
  }

  // The next letter if it joins, else one that starts a word, else any.
  private static int best(String text, char letter, int from) {
    int first = text.indexOf(letter, Math.max(0, from));
    if (first <= from) {
      return first;
    }
    for (int at = first; at >= 0; at = text.indexOf(letter, at + 1)) {
      if (startsWord(text, at)) {
        return at;
      }
    }
    return first;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
