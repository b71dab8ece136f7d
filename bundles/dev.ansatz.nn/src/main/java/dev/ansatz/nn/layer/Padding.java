package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.op.Window;

/** How much is added around images before a window moves over them. */
public sealed interface Padding {

  /** Nothing: the window stays inside. */
  Padding VALID = new Explicit(0, 0, 0, 0);

  /** So much that stride 1 keeps the size; a larger stride divides it, rounded up. */
  Padding SAME = new Same();

  /** Makes a window over images of a size. */
  Window window(WindowShape shape, int height, int width);

  /** The same on all sides. */
  static Padding of(int all) {
    return new Explicit(all, all, all, all);
  }

  /**
   * A window before it knows the images.
   *
   * @param kernel rows and columns
   * @param stride from one position to the next
   * @param dilation from one element to the next
   */
  record WindowShape(int kernel, int stride, int dilation) {}

  /** The number of rows and columns on each side. */
  record Explicit(int top, int bottom, int left, int right) implements Padding {
    @Override
    public Window window(WindowShape s, int height, int width) {
      return new Window(
          s.kernel, s.kernel, s.stride, s.stride, top, bottom, left, right, s.dilation, s.dilation);
    }
  }

  /** Where odd, the larger half is below and at the right. */
  record Same() implements Padding {
    @Override
    public Window window(WindowShape s, int height, int width) {
      int down = total(s, height);
      int across = total(s, width);
      Explicit explicit = new Explicit(down / 2, down - down / 2, across / 2, across - across / 2);
      return explicit.window(s, height, width);
    }

    private static int total(WindowShape s, int extent) {
      int positions = (extent + s.stride - 1) / s.stride;
      return Math.max(0, (positions - 1) * s.stride + (s.kernel - 1) * s.dilation + 1 - extent);
    }
  }
}
