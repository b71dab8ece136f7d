package dev.ansatz.metrics.internal;

import dev.ansatz.api.tensor.Tensor;

/** A mean under way. */
final class Mean {
  private double sum;
  private long count;

  void add(double value) {
    sum += value;
    count++;
  }

  void addAll(Tensor values) {
    for (int i = 0; i < values.size(); i++) {
      add(values.get(i));
    }
  }

  double value() {
    return sum / count;
  }
}
