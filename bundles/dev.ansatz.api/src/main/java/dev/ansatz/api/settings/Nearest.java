package dev.ansatz.api.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * Returns what to say behind a name that is not known: {@code "; did you mean 'units'?"}, or the
   * known names where none is near.
   */
  public static String hint(String name, Collection<String> known) {
    return to(name, known)
        .map(nearest -> "; did you mean '" + nearest + "'?")
        .orElseGet(() -> known.isEmpty() ? "" : "; known: " + String.join(", ", known));
  }

  /** Returns the known name that is nearest to a name, where one is near enough to be meant. */
  public static Optional<String> to(String name, Collection<String> known) {
    int limit = Math.max(1, plain(name).length() / 3);
    return known.stream()
        .filter(candidate -> distance(plain(name), plain(candidate)) <= limit)
        .min(Comparator.comparingInt(candidate -> distance(plain(name), plain(candidate))));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /** Counts insertions, deletions, substitutions and swaps of neighbours (Damerau 1964). */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, 1 + Math.min(last[j], row[j - 1]));
        if (areSwapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean areSwapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
