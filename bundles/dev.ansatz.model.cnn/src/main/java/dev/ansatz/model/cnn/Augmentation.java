package dev.ansatz.model.cnn;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.nn.supervised.RowChange;
import java.util.List;

/**
 * A way to change training images at random, so that a classifier learns not to mind. A service:
 * settings name it by its word, with what stands behind the word in {@code augment}.
 */
public interface Augmentation {

  /** Returns the word: {@code "shift"}. */
  String word();

  /** Returns how it is written, for messages: {@code "shift PIXELS"}. */
  String usage();

  /**
   * Makes the change.
   *
   * @param arguments what stands behind the word
   * @param row the shape of a row, height × width or height × width × channels for images
   * @throws IllegalArgumentException where they are not as {@link #usage} says, or rows are no
   *     images
   */
  RowChange of(List<String> arguments, Shape row);
}
