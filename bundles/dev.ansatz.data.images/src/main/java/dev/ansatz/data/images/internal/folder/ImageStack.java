package dev.ansatz.data.images.internal.folder;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.data.images.internal.folder.ImageFile.Size;
import java.util.List;
import java.util.function.Function;

/** Puts images of one size into a tensor. */
final class ImageStack {
  private final List<Pixels> images;
  private final Size size;
  private final boolean grey;

  ImageStack(List<Pixels> images, Size size, Colours colours) {
    this.images = images;
    this.size = size;
    this.grey =
        switch (colours) {
          case AUTO -> images.stream().allMatch(Pixels::grey);
          case GREY -> true;
          case RGB -> false;
        };
  }

  /** Returns some of them: [image × row × column], or [image × row × column × 3]. */
  U8Tensor take(int... indices) {
    Function<Pixels, byte[]> values = grey ? Pixels::brightness : Pixels::colours;
    Shape shape =
        grey
            ? Shape.of(indices.length, size.height(), size.width())
            : Shape.of(indices.length, size.height(), size.width(), Pixels.CHANNELS);
    byte[] array = new byte[shape.size()];
    for (int row = 0; row < indices.length; row++) {
      byte[] image = values.apply(images.get(indices[row]));
      System.arraycopy(image, 0, array, row * image.length, image.length);
    }
    return new U8Tensor(shape, array);
  }
}
