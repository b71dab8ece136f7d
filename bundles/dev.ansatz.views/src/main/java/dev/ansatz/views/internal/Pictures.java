package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of a data set that can be looked at as images. */
public final class Pictures {
  private static final int COLOURS = 3;

  private Pictures() {}

  /** Returns whether a data set has a part to look at, with inputs of any kind. */
  public static boolean hasInputs(Dataset dataset) {
    return seen(dataset).isPresent() && dataset.field(Fields.INPUTS).isPresent();
  }

  /** Returns whether a data set has images to look at, grey or coloured. */
  public static boolean areIn(Dataset dataset) {
    return hasInputs(dataset) && areImages(dataset.tensor(split(dataset), Fields.INPUTS).shape());
  }

  private static boolean areImages(Shape shape) {
    return shape.rank() == 3
        || (shape.rank() == 4 && (shape.extent(3) == 1 || shape.extent(3) == COLOURS));
  }

  /** Returns the test part, else the validation part, else the training part. */
  public static Split split(Dataset dataset) {
    return seen(dataset).orElseThrow();
  }

  private static Optional<Split> seen(Dataset dataset) {
    return Stream.of(Split.TEST, Split.VALIDATION, Split.TRAIN).filter(dataset::has).findFirst();
  }

  /** Returns how many rows the part that is looked at has. */
  static int count(Dataset dataset) {
    return dataset.tensor(split(dataset), Fields.INPUTS).rowCount();
  }

  /** Returns one row of the part that is looked at, as a tensor of one row. */
  public static Tensor row(Dataset dataset, int row) {
    return dataset.tensor(split(dataset), Fields.INPUTS).rows(row, row + 1);
  }

  /** Returns rows as shades from 0 to 255; what lies outside the data's range is cut. */
  public static U8Tensor shades(Dataset dataset, List<Tensor> parts) {
    Shape row = parts.get(0).shape();
    int rows = parts.stream().mapToInt(Tensor::rowCount).sum();
    double factor = 255 / largest(dataset);
    byte[] shades = new byte[rows * row.rowSize()];
    int at = 0;
    for (Tensor part : parts) {
      for (int i = 0; i < part.size(); i++) {
        shades[at++] = (byte) Math.max(0, Math.min(255, Math.round(part.get(i) * factor)));
      }
    }
    return new U8Tensor(withoutGreyAxis(row.withRows(rows)), shades);
  }

  /**
   * Returns rows of images and, below each, the images that belong to them; what does not fill a
   * row is left out, unless there is no other.
   */
  static ImagePanel alternating(Dataset dataset, Tensor above, Tensor below, int mostColumns) {
    int columns = Math.min(mostColumns, above.rowCount());
    int whole = above.rowCount() / columns * columns;
    List<Tensor> rows = new ArrayList<>();
    for (int from = 0; from < whole; from += columns) {
      rows.add(above.rows(from, from + columns));
      rows.add(below.rows(from, from + columns));
    }
    return new ImagePanel("", columns, shades(dataset, rows), List.of());
  }

  /** Returns images of one shape, one behind the other. */
  static U8Tensor stacked(List<U8Tensor> images) {
    Shape one = images.get(0).shape();
    int rows = images.stream().mapToInt(U8Tensor::rowCount).sum();
    byte[] all = new byte[rows * one.rowSize()];
    int at = 0;
    for (U8Tensor image : images) {
      System.arraycopy(image.array(), 0, all, at, image.size());
      at += image.size();
    }
    return new U8Tensor(one.withRows(rows), all);
  }

  /** Returns the largest value that inputs can have; 1 where that is not known. */
  static double largest(Dataset dataset) {
    return dataset.facts().getOrDefault(Facts.LARGEST_VALUE, 1.0);
  }

  private static Shape withoutGreyAxis(Shape shape) {
    boolean grey = shape.rank() == 4 && shape.extent(3) == 1;
    return grey ? Shape.of(shape.extent(0), shape.extent(1), shape.extent(2)) : shape;
  }
}
