package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;

/** Walks over all places where an element of a window lies on an image. */
final class WindowWalk {
  private WindowWalk() {}

  /** Takes one place, as indices of a pixel, an element of the window, and a position. */
  @FunctionalInterface
  interface Visitor {
    void at(int pixel, int element, int position);
  }

  /**
   * Walks in the order of positions and, at each, of the window's elements.
   *
   * @param window how the window moves
   * @param x the images' shape [n × h × w × any]
   * @param y the positions' shape [n × down × across × any]
   */
  static void over(Window window, Shape x, Shape y, Visitor visitor) {
    int perImage = y.extent(1) * y.extent(2);
    for (int position = 0; position < y.extent(0) * perImage; position++) {
      int down = position % perImage / y.extent(2);
      int across = position % y.extent(2);
      int image = position / perImage * x.extent(1);
      for (int element = 0; element < window.kernelHeight() * window.kernelWidth(); element++) {
        int row = window.row(down, element / window.kernelWidth());
        int column = window.column(across, element % window.kernelWidth());
        if (row >= 0 && row < x.extent(1) && column >= 0 && column < x.extent(2)) {
          visitor.at((image + row) * x.extent(2) + column, element, position);
        }
      }
    }
  }
}
