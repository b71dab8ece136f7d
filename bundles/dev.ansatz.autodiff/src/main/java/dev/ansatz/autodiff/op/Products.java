package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;

/** Walks over all products that a convolution sums. */
final class Products {
  private Products() {}

  /** Takes the offsets of an image element, a filter element and a result element that meet. */
  @FunctionalInterface
  interface Meeting {
    void at(int image, int filter, int result);
  }

  /** Walks over the products of the convolution of images of shape x to results of shape y. */
  static void walk(Convolution op, Shape x, Shape y, Meeting meeting) {
    int in = x.extent(3);
    int out = y.extent(3);
    int perGroup = in / op.groups();
    WindowWalk.over(
        op.window(),
        x,
        y,
        (pixel, element, position) -> {
          for (int o = 0; o < out; o++) {
            int first = pixel * in + o / (out / op.groups()) * perGroup;
            for (int c = 0; c < perGroup; c++) {
              meeting.at(first + c, (element * perGroup + c) * out + o, position * out + o);
            }
          }
        });
  }
}
