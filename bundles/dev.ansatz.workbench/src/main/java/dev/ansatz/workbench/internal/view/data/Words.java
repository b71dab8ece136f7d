package dev.ansatz.workbench.internal.view.data;

import java.util.Locale;

/** Counts in words. */
final class Words {
  private Words() {}

  /** Returns a count with its noun: {@code 60,000 images}. */
  static String count(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
