package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.stream.IntStream;

/**
 * Rows of the part that is looked at, spread evenly over it: data may come class by class.
 *
 * @param rows their positions, ascending
 * @param inputs their inputs
 * @param all how many rows the part has
 */
record Choice(int[] rows, Tensor inputs, int all) {

  /** Chooses so many rows, or all where there are not so many. */
  static Choice of(Dataset dataset, int most) {
    Tensor inputs = dataset.tensor(Pictures.split(dataset), Fields.INPUTS);
    int all = inputs.rowCount();
    int count = Math.min(most, all);
    int[] rows = IntStream.range(0, count).map(i -> (int) ((long) i * all / count)).toArray();
    return new Choice(rows, count == all ? inputs : gathered(inputs, rows), all);
  }

  private static Tensor gathered(Tensor inputs, int[] rows) {
    int size = inputs.shape().rowSize();
    Shape shape = inputs.shape().withRows(rows.length);
    if (inputs instanceof U8Tensor bytes) {
      byte[] chosen = new byte[shape.size()];
      copy(bytes.array(), rows, size, chosen);
      return new U8Tensor(shape, chosen);
    } else if (inputs instanceof F32Tensor floats) {
      float[] chosen = new float[shape.size()];
      copy(floats.array(), rows, size, chosen);
      return new F32Tensor(shape, chosen);
    }
    double[] chosen = new double[shape.size()];
    copy(inputs.toDoubles(), rows, size, chosen);
    return new F64Tensor(shape, chosen);
  }

  private static void copy(Object from, int[] rows, int size, Object to) {
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(from, rows[i] * size, to, i * size, size);
    }
  }

  int count() {
    return rows.length;
  }

  /** Returns how many of how many: {@code 2,000 of 10,000, spread evenly}, or {@code all 359}. */
  String words() {
    return count() < all
        ? "%s of %s, spread evenly".formatted(Words.count(count()), Words.count(all))
        : "all " + Words.count(all);
  }
}
