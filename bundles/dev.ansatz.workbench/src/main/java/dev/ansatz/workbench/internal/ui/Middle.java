package dev.ansatz.workbench.internal.ui;

import java.awt.FontMetrics;

/** Shortens names in their middle, where they tell least. */
public final class Middle {
  private static final String GAP = "…";
  private static final int SHORTEST = 3;

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

  /** Returns a text that is no wider than there is room, in pixels. */
  public static String fit(String text, FontMetrics metrics, int room) {
    if (metrics.stringWidth(text) <= room) {
      return text;
    }
    int low = SHORTEST;
    int high = Math.max(SHORTEST, text.length() - 1);
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (metrics.stringWidth(shorten(text, middle)) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return shorten(text, low);
  }
}
