package dev.ansatz.formats;

import java.util.List;

/** Finds out what stands between the fields of a text file. */
final class Delimiters {
  private static final char[] CANDIDATES = {'\t', ';', '|', ',', ' '};

  private Delimiters() {}

  /**
   * Returns the first candidate that cuts all lines into equally many fields, two or more; a comma
   * where there is none.
   */
  static char detect(List<String> lines) {
    for (char candidate : CANDIDATES) {
      long[] counts = lines.stream().mapToLong(line -> count(line, candidate)).distinct().toArray();
      if (counts.length == 1 && counts[0] > 0) {
        return candidate;
      }
    }
    return ',';
  }

  private static long count(String line, char delimiter) {
    long count = 0;
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        count++;
      }
    }
    return count;
  }
}
