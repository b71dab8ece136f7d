package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.workbench.internal.stats.Spread;
import dev.ansatz.workbench.internal.stats.Values;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * The images of a part of a data set, read where they lie.
 *
 * @param tensor [n × height × width] or [n × height × width × 3]
 * @param labels the class of each image, where the data says it
 * @param black the value that is shown as black
 * @param white the value that is shown as white
 */
record Images(Tensor tensor, Optional<ClassLabels> labels, double black, double white) {
  private static final int LOOKED_AT = 100;

  /** Finds the images; nothing is copied. */
  static Optional<Images> of(Dataset dataset, Split split) {
    return dataset.fields().stream()
        .filter(field -> areImages(field, dataset.tensor(split, field.name())))
        .findFirst()
        .map(field -> of(dataset, split, dataset.tensor(split, field.name())));
  }

  private static boolean areImages(Field field, Tensor tensor) {
    int rank = tensor.shape().rank();
    boolean shaped = rank == 3 || (rank == 4 && tensor.shape().extent(3) == 3);
    return shaped && (tensor.dtype() == DType.U8 || field.axes().get(1).name().startsWith("pixel"));
  }

  private static Images of(Dataset dataset, Split split, Tensor tensor) {
    Optional<ClassLabels> labels =
        ClassLabels.areIn(dataset) ? Optional.of(ClassLabels.of(dataset, split)) : Optional.empty();
    if (tensor.dtype() == DType.U8) {
      return new Images(tensor, labels, 0, 255);
    }
    int some = Math.min(LOOKED_AT, tensor.rowCount()) * tensor.shape().rowSize();
    Spread spread = Spread.of(Values.of(tensor, 0, 1, some));
    return new Images(tensor, labels, spread.least(), spread.most());
  }

  /** Returns how many images there are. */
  int count() {
    return tensor.rowCount();
  }

  /** Returns the height of an image in pixels. */
  int height() {
    return tensor.shape().extent(1);
  }

  /** Returns the width of an image in pixels. */
  int width() {
    return tensor.shape().extent(2);
  }

  /** Returns the name of an image's class; empty where the data does not say it. */
  String label(int image) {
    return labels.map(it -> it.classes().get(it.of(image))).orElse("");
  }

  /** Draws an image in its own size. */
  BufferedImage draw(int image) {
    BufferedImage drawn = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
    int channels = tensor.shape().rank() == 4 ? 3 : 1;
    int start = image * tensor.shape().rowSize();
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        int pixel = start + (y * width() + x) * channels;
        int red = level(pixel);
        int green = channels == 3 ? level(pixel + 1) : red;
        int blue = channels == 3 ? level(pixel + 2) : red;
        drawn.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    return drawn;
  }

  private int level(int index) {
    double share = (tensor.get(index) - black) / (white - black);
    return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
  }
}
