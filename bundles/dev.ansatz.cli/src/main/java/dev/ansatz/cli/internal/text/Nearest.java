package dev.ansatz.cli.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {
  private Nearest() {}

  /** Returns the nearest word, where one is near: at most a third of the letters differ. */
  public static Optional<String> to(String word, Collection<String> words) {
    return words.stream()
        .filter(known -> distance(word, known) <= Math.max(1, known.length() / 3))
        .min(Comparator.comparingInt(known -> distance(word, known)));
  }

  /** Returns the words behind a refusal: {@code "; did you mean 'models'?"}, or nothing. */
  public static String hint(String word, Collection<String> words) {
    return to(word, words).map("; did you mean '%s'?"::formatted).orElse("");
  }

  // Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] d, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
