package dev.ansatz.workbench.internal.view.runs;

import java.util.List;

/**
 * A row of a comparison: a value for each group.
 *
 * @param name what it is
 * @param values a text for each group; none for a heading
 * @param best the index of the best group; -1 where none is
 * @param numeric whether the values stand at the right
 */
record CompareRow(String name, List<String> values, int best, boolean numeric) {

  /** Makes a heading. */
  static CompareRow heading(String text) {
    return new CompareRow(text, List.of(), -1, false);
  }

  boolean isHeading() {
    return values.isEmpty();
  }
}
