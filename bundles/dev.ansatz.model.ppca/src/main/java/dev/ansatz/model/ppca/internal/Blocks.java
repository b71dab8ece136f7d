package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.progress.StopToken;
import java.util.Arrays;

/** Goes through centred rows; those with missing elements are set aside. */
final class Blocks {
  private final CentredRows rows;
  private final double[] block;
  private final double[] partial;

  Blocks(ScaledRows rows, double[] mean) {
    this.rows = new CentredRows(rows, mean);
    this.block = this.rows.buffer();
    this.partial = new double[mean.length];
  }

  /** What is done with rows. */
  interface Visitor {

    /** Takes a block, whose complete rows count. */
    void block(Block block);

    /** Takes a row with missing elements, after the block it is in. */
    void partial(double[] row, int number);
  }

  /** Goes through all rows. */
  void visit(Visitor visitor, StopToken stop) {
    for (int index = 0; index < rows.blocks(); index++) {
      stop.check();
      int count = rows.write(index, block);
      boolean[] isPartial = setAside(count);
      int from = rows.first(index);
      visitor.block(new Block(block, from, count, isPartial));
      for (int row = 0; row < count; row++) {
        if (isPartial[row]) {
          stop.check();
          visitor.partial(centred(from + row), from + row);
        }
      }
    }
  }

  private boolean[] setAside(int count) {
    int d = rows.width();
    boolean[] isPartial = new boolean[count];
    for (int row = 0; row < count; row++) {
      for (int i = row * d; i < (row + 1) * d && !isPartial[row]; i++) {
        isPartial[row] = Double.isNaN(block[i]);
      }
      if (isPartial[row]) {
        Arrays.fill(block, row * d, (row + 1) * d, 0);
      }
    }
    return isPartial;
  }

  private double[] centred(int row) {
    rows.rows().write(row, 1, partial);
    for (int i = 0; i < partial.length; i++) {
      partial[i] -= rows.mean()[i];
    }
    return partial;
  }
}
