package dev.ansatz.model.cnn.internal.augment;

import dev.ansatz.api.tensor.Shape;

/** The extents of images, their channels innermost. */
record ImageShape(int rows, int columns, int channels) {

  static ImageShape of(Shape row) {
    if (row.rank() != 2 && row.rank() != 3) {
      throw new IllegalArgumentException(
          "left out for rows of shape %s, which are no images".formatted(row));
    }
    return new ImageShape(row.extent(0), row.extent(1), row.rank() == 3 ? row.extent(2) : 1);
  }

  int size() {
    return rows * columns * channels;
  }

  /** Returns where the first channel of a pixel is. */
  int at(int row, int column) {
    return (row * columns + column) * channels;
  }
}
