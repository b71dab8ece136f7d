package dev.ansatz.compute;

import java.util.Arrays;
import java.util.SplittableRandom;

/** One sparse matrix in compressed rows, and the factors of its product with a vector. */
record SparseCase(
    int rows, int columns, int[] rowStart, int[] column, double alpha, double beta, int offset) {

  static SparseCase draw(SplittableRandom random, int bound) {
    int rows = random.nextInt(bound);
    int columns = random.nextInt(bound);
    double density = random.nextDouble();
    int[] rowStart = new int[rows + 1];
    int[] column = new int[rows * columns];
    int entries = 0;
    int together = random.nextInt(3) == 0 ? SparseRows.TOGETHER : 1;
    for (int i = 0; i < rows; i++) {
      if (i % together > 0) {
        int length = rowStart[i] - rowStart[i - 1];
        System.arraycopy(column, rowStart[i - 1], column, entries, length);
        entries += length;
        rowStart[i + 1] = entries;
        continue;
      }
      double ofRow = random.nextInt(5) == 0 ? 0 : density;
      for (int j = 0; j < columns; j++) {
        if (random.nextDouble() < ofRow) {
          column[entries++] = j;
        }
      }
      rowStart[i + 1] = entries;
    }
    return new SparseCase(
        rows,
        columns,
        rowStart,
        Arrays.copyOf(column, entries),
        Draws.factor(random),
        Draws.factor(random),
        random.nextInt(4));
  }

  SparseRows pattern() {
    return SparseRows.of(rows, columns, rowStart, column);
  }
}
