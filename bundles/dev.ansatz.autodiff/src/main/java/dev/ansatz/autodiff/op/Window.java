package dev.ansatz.autodiff.op;

/**
 * How a window moves over images: kernel, stride, padding and dilation, each by height and width.
 *
 * @param kernelHeight rows of the window, 1 or more
 * @param kernelWidth columns of the window, 1 or more
 * @param strideHeight rows from one position to the next, 1 or more
 * @param strideWidth columns from one position to the next, 1 or more
 * @param top rows added above, 0 or more
 * @param bottom rows added below, 0 or more
 * @param left columns added at the left, 0 or more
 * @param right columns added at the right, 0 or more
 * @param dilationHeight rows from one element of the window to the next, 1 or more
 * @param dilationWidth columns from one element of the window to the next, 1 or more
 */
public record Window(
    int kernelHeight,
    int kernelWidth,
    int strideHeight,
    int strideWidth,
    int top,
    int bottom,
    int left,
    int right,
    int dilationHeight,
    int dilationWidth) {

  /**
   * Makes a window.
   *
   * @throws IllegalArgumentException where a number is below its least value
   */
  public Window {
    boolean good =
        Math.min(kernelHeight, kernelWidth) >= 1
            && Math.min(strideHeight, strideWidth) >= 1
            && Math.min(dilationHeight, dilationWidth) >= 1
            && Math.min(Math.min(top, bottom), Math.min(left, right)) >= 0;
    if (!good) {
      throw new IllegalArgumentException(
          "a window's kernel, stride and dilation must be at least 1 and its padding at least 0");
    }
  }

  /** Makes a square window that touches no padding. */
  public static Window valid(int kernel, int stride) {
    return padded(kernel, stride, 0);
  }

  /** Makes a square window with the same padding on all sides. */
  public static Window padded(int kernel, int stride, int padding) {
    return new Window(kernel, kernel, stride, stride, padding, padding, padding, padding, 1, 1);
  }

  /**
   * Returns how many rows of positions there are over an image; 0 or less where it does not fit.
   */
  public int positionsDown(int height) {
    int reach = (kernelHeight - 1) * dilationHeight + 1;
    return Math.floorDiv(height + top + bottom - reach, strideHeight) + 1;
  }

  /** Returns how many columns of positions there are; 0 or less where it does not fit. */
  public int positionsAcross(int width) {
    int reach = (kernelWidth - 1) * dilationWidth + 1;
    return Math.floorDiv(width + left + right - reach, strideWidth) + 1;
  }

  /** Returns the row of the image under a row of the window; may be outside. */
  public int row(int position, int kernelRow) {
    return position * strideHeight - top + kernelRow * dilationHeight;
  }

  /** Returns the column of the image under a column of the window; may be outside. */
  public int column(int position, int kernelColumn) {
    return position * strideWidth - left + kernelColumn * dilationWidth;
  }
}
