package dev.ansatz.api.figure;

import java.util.List;

/**
 * A plane with two axes.
 *
 * @param title stands above the panel; may be empty
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param series what is plotted, back to front
 * @param marks lines at one position of an axis
 */
public record XyPanel(
    String title, ValueAxis x, ValueAxis y, List<XySeries> series, List<Mark> marks)
    implements Panel {

  /** Makes a panel. */
  public XyPanel {
    series = List.copyOf(series);
    marks = List.copyOf(marks);
  }
}
