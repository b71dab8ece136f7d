package dev.ansatz.api.figure;

import java.util.List;

/**
 * A figure as a plain value: what is to be seen, not how it is drawn. The same value gives the same
 * picture on screen and in files.
 *
 * @param id names the file: lower case words joined by hyphens
 * @param title stands above the figure
 * @param caption one or two sentences on how to read it; may be empty
 * @param columns how many panels stand side by side, 1 or more
 * @param panels the panels, row by row
 */
public record Figure(String id, String title, String caption, int columns, List<Panel> panels) {

  /** Makes a figure. */
  public Figure {
    panels = List.copyOf(panels);
    if (columns < 1) {
      throw new IllegalArgumentException(
          "the columns of the figure '%s' must be 1 or more; got %d".formatted(id, columns));
    }
  }

  /** Makes a figure of one panel. */
  public static Figure of(String id, String title, String caption, Panel panel) {
    return new Figure(id, title, caption, 1, List.of(panel));
  }
}
