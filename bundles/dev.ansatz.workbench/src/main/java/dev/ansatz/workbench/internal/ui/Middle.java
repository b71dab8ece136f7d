package dev.ansatz.workbench.internal.ui;

/** Shortens names in their middle, where they tell least. */
public final class Middle {
  private static final String GAP = "…";

  private Middle() {}

  /** Returns a text of at most so many characters, 3 or more. */
  public static String shorten(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int head = most / 2;
    int tail = most - 1 - head;
    return text.substring(0, head) + GAP + text.substring(text.length() - tail);
  }
}
