package dev.ansatz.figures;

/** What of a figure a pointer is on. */
public sealed interface Pick {

  /** Returns the panel's index in the figure, from 0. */
  int panel();

  /**
   * A point of a series.
   *
   * @param series the series' index in the panel, from 0
   * @param name the series' name; may be empty
   * @param index the point's index in the series, from 0
   * @param x its value on the first axis
   * @param y its value on the second axis
   * @param z its value on the third axis; NaN in a plane
   */
  record Point(int panel, int series, String name, int index, double x, double y, double z)
      implements Pick {}

  /**
   * A position in a plane at which there is no point.
   *
   * @param x the value on the horizontal axis
   * @param y the value on the vertical axis
   */
  record Position(int panel, double x, double y) implements Pick {}

  /**
   * A pixel of an image.
   *
   * @param image the image's index in the panel, from 0
   * @param row the pixel's row, from 0 at the top
   * @param column the pixel's column, from 0 at the left
   */
  record Pixel(int panel, int image, int row, int column) implements Pick {}

  /**
   * A cell of a matrix or a table.
   *
   * @param row the cell's row, from 0 at the top
   * @param column the cell's column, from 0 at the left
   */
  record Cell(int panel, int row, int column) implements Pick {}
}
