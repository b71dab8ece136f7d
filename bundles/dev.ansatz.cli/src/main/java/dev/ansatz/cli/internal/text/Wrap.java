package dev.ansatz.cli.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Wrap {
  private Wrap() {}

  /**
   * Breaks a text at blanks.
   *
   * @param indent stands before every line
   * @param width the longest line; a longer word gets a line of its own
   */
  public static List<String> lines(String text, String indent, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.strip().split("\\s+")) {
      boolean begun = line.length() > indent.length();
      if (begun && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
