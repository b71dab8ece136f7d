package dev.ansatz.workbench.internal.view.explore.row;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;

/**
 * How the rows of a data set's inputs look.
 *
 * @param kind as what
 * @param field describes the inputs
 * @param shape the shape of a row
 * @param largest the value that is white in an image
 */
public record RowLook(Kind kind, Field field, Shape shape, double largest) {
  private static final int COLOURS = 3;
  private static final double LARGEST_BYTE = 255;

  /** What a row looks like. */
  public enum Kind {
    /** Pixels, grey or coloured. */
    IMAGE,
    /** Channels over time. */
    CURVES,
    /** Named numbers. */
    TABLE
  }

  /** Returns how the rows of a part look. */
  public static RowLook of(Dataset dataset, Split split) {
    Field field = dataset.field(Fields.INPUTS).orElseThrow();
    Tensor inputs = dataset.tensor(split, Fields.INPUTS);
    int[] extents = inputs.shape().toArray();
    Shape row = Shape.of(Arrays.copyOfRange(extents, 1, extents.length));
    double byType = inputs.dtype() == DType.U8 ? LARGEST_BYTE : 1;
    return new RowLook(
        kind(field, row), field, row, dataset.facts().getOrDefault(Facts.LARGEST_VALUE, byType));
  }

  private static Kind kind(Field field, Shape row) {
    boolean timed =
        field.axes().size() > 1 && field.axes().get(1).name().equals(Axis.time(1, "").name());
    if (timed) {
      return Kind.CURVES;
    }
    boolean colours = row.rank() == COLOURS && (row.extent(2) == 1 || row.extent(2) == COLOURS);
    return row.rank() == 2 || colours ? Kind.IMAGE : Kind.TABLE;
  }

  /** Returns whether rows are images. */
  public boolean isImage() {
    return kind == Kind.IMAGE;
  }

  /** Returns one row's numbers. */
  public static double[] values(Tensor rows, int row) {
    int size = rows.shape().rowSize();
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = rows.get(row * size + i);
    }
    return values;
  }
}
