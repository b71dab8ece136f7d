package dev.ansatz.workbench.internal.editor;

/**
 * The one stretch in which a text differs from another.
 *
 * @param start where it begins in the old text
 * @param end where it ends in the old text
 * @param replacement what the new text has there
 */
record TextChange(int start, int end, String replacement) {

  static TextChange between(String old, String next) {
    int limit = Math.min(old.length(), next.length());
    int start = 0;
    while (start < limit && old.charAt(start) == next.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < limit - start
        && old.charAt(old.length() - 1 - tail) == next.charAt(next.length() - 1 - tail)) {
      tail++;
    }
    return new TextChange(start, old.length() - tail, next.substring(start, next.length() - tail));
  }

  boolean isNothing() {
    return start == end && replacement.isEmpty();
  }
}
