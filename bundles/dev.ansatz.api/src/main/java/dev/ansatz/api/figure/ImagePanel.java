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

  /** Makes a panel. */
  public ImagePanel {
    captions = List.copyOf(captions);
  }
}
