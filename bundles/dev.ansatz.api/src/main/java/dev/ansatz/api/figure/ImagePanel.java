package dev.ansatz.api.figure;

import dev.ansatz.api.tensor.U8Tensor;
import java.util.List;

/**
 * Small images in a grid, row by row.
 *
 * @param title stands above the panel; may be empty
 * @param columns how many images stand side by side, 1 or more
 * @param images [n × height × width] grey, 0 black to 255 white, or [n × height × width × 3] red,
 *     green, blue
 * @param captions stand below the images; empty, or n
 */
public record ImagePanel(String title, int columns, U8Tensor images, List<String> captions)
    implements Panel {

  /**
   * Makes a panel.
   *
   * @throws IllegalArgumentException where the images have another shape, or the captions another
   *     number
   */
  public ImagePanel {
    captions = List.copyOf(captions);
    int rank = images.shape().rank();
    if (rank != 3 && !(rank == 4 && images.shape().extent(3) == 3)) {
      throw new IllegalArgumentException(
          "images must have the shape n × height × width or n × height × width × 3; got "
              + images.shape());
    }
    if (!captions.isEmpty() && captions.size() != images.rowCount()) {
      throw new IllegalArgumentException(
          "%d images must have as many captions or none; got %d"
              .formatted(images.rowCount(), captions.size()));
    }
    if (columns < 1) {
      throw new IllegalArgumentException(
          "the columns of an image panel must be 1 or more; got " + columns);
    }
  }
}
