package dev.ansatz.compute;

/**
 * How windows lie on images [images × height × width × channels]: position (d, a) of {@code down ×
 * across} has its element (i, j) on row {@code d strideHeight - top + i dilationHeight} and column
 * {@code a strideWidth - left + j dilationWidth}; elements outside the image are zero.
 *
 * @param images number of images, 0 or more
 * @param height rows of an image
 * @param width columns of an image
 * @param channels numbers of a pixel
 * @param kernelHeight rows of a window
 * @param kernelWidth columns of a window
 * @param strideHeight rows from one position to the next
 * @param strideWidth columns from one position to the next
 * @param top rows of zeros above the image
 * @param left columns of zeros at the left of the image
 * @param dilationHeight rows from one element of the window to the next
 * @param dilationWidth columns from one element of the window to the next
 * @param down rows of positions
 * @param across columns of positions
 */
public record Windows(
    int images,
    int height,
    int width,
    int channels,
    int kernelHeight,
    int kernelWidth,
    int strideHeight,
    int strideWidth,
    int top,
    int left,
    int dilationHeight,
    int dilationWidth,
    int down,
    int across) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where one is below its least value
   */
  public Windows {
    check(images >= 0, "images", 0, images);
    check(height >= 1, "height", 1, height);
    check(width >= 1, "width", 1, width);
    check(channels >= 1, "channels", 1, channels);
    check(kernelHeight >= 1, "kernelHeight", 1, kernelHeight);
    check(kernelWidth >= 1, "kernelWidth", 1, kernelWidth);
    check(strideHeight >= 1, "strideHeight", 1, strideHeight);
    check(strideWidth >= 1, "strideWidth", 1, strideWidth);
    check(top >= 0, "top", 0, top);
    check(left >= 0, "left", 0, left);
    check(dilationHeight >= 1, "dilationHeight", 1, dilationHeight);
    check(dilationWidth >= 1, "dilationWidth", 1, dilationWidth);
    check(down >= 0, "down", 0, down);
    check(across >= 0, "across", 0, across);
  }

  private static void check(boolean good, String name, int least, int value) {
    if (!good) {
      throw new IllegalArgumentException(
          "The '%s' of windows on images must be %d or more; got %d".formatted(name, least, value));
    }
  }

  /**
   * Makes square windows with equal stride and padding on all sides.
   *
   * @param padding rows and columns of zeros on each side
   */
  public static Windows square(
      int images, int height, int width, int channels, int kernel, int stride, int padding) {
    int down = (height + 2 * padding - kernel) / stride + 1;
    int across = (width + 2 * padding - kernel) / stride + 1;
    return new Windows(
        images, height, width, channels, kernel, kernel, stride, stride, padding, padding, 1, 1,
        down, across);
  }

  /** Returns the numbers of an image. */
  public int imageSize() {
    return height * width * channels;
  }

  /** Returns the positions on an image. */
  public int positions() {
    return down * across;
  }

  /** Returns the elements of a window. */
  public int elements() {
    return kernelHeight * kernelWidth;
  }

  /** Returns the row of the image under a row of the window; may be outside. */
  public int row(int position, int element) {
    return position * strideHeight - top + element * dilationHeight;
  }

  /** Returns the column of the image under a column of the window; may be outside. */
  public int column(int position, int element) {
    return position * strideWidth - left + element * dilationWidth;
  }
}
