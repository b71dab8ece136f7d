package dev.ansatz.metrics.internal.classes;

import java.util.OptionalDouble;

/**
 * How many rows of each class were given each class.
 *
 * @param counts by true class and predicted class
 */
record Confusion(long[][] counts) {

  static Confusion of(JudgedClasses judged) {
    long[][] counts = new long[judged.classes()][judged.classes()];
    for (int row = 0; row < judged.rows(); row++) {
      counts[judged.labels().of(row)][judged.predicted(row)]++;
    }
    return new Confusion(counts);
  }

  private long occurring(int label) {
    long sum = 0;
    for (long count : counts[label]) {
      sum += count;
    }
    return sum;
  }

  private long predicted(int label) {
    long sum = 0;
    for (long[] row : counts) {
      sum += row[label];
    }
    return sum;
  }

  /** Of the rows that were given the class, the share that are of it; none where there are none. */
  OptionalDouble precision(int label) {
    return share(counts[label][label], predicted(label));
  }

  /** Of the rows of the class, the share that were given it; none where there are none. */
  OptionalDouble recall(int label) {
    return share(counts[label][label], occurring(label));
  }

  /** The harmonic mean of both; none where the class neither occurs nor is predicted. */
  OptionalDouble f1(int label) {
    return share(2 * counts[label][label], predicted(label) + occurring(label));
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
