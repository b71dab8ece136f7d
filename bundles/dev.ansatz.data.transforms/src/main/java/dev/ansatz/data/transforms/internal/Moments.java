package dev.ansatz.data.transforms.internal;

import dev.ansatz.api.tensor.Tensor;

/**
 * Mean and standard deviation (that of the rows themselves: divided by their number) of each
 * component.
 *
 * @param mean by component
 * @param sd by component; 0 where all rows have one value
 */
record Moments(double[] mean, double[] sd) {

  /** Takes them, in two passes. */
  static Moments of(Tensor tensor) {
    int width = tensor.shape().rowSize();
    double[] mean = new double[width];
    for (int i = 0; i < tensor.size(); i++) {
      mean[i % width] += tensor.get(i) / tensor.rowCount();
    }
    double[] square = new double[width];
    boolean[] varies = new boolean[width];
    for (int i = 0; i < tensor.size(); i++) {
      double difference = tensor.get(i) - mean[i % width];
      square[i % width] += difference * difference;
      varies[i % width] |= tensor.get(i) != tensor.get(i % width);
    }
    double[] sd = new double[width];
    for (int c = 0; c < width; c++) {
      sd[c] = varies[c] ? Math.sqrt(square[c] / tensor.rowCount()) : 0;
      mean[c] = varies[c] ? mean[c] : tensor.get(c);
    }
    return new Moments(mean, sd);
  }
}
