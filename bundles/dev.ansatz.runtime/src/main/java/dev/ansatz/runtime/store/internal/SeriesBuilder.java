package dev.ansatz.runtime.store.internal;

import java.util.Arrays;

/** Gathers the values of one metric. */
final class SeriesBuilder {
  private final String split;
  private final String name;
  private final String unit;
  private long[] steps = new long[16];
  private double[] values = new double[16];
  private int size;

  SeriesBuilder(String split, String name, String unit) {
    this.split = split;
    this.name = name;
    this.unit = unit;
  }

  void add(long step, double value) {
    if (size == steps.length) {
      steps = Arrays.copyOf(steps, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    steps[size] = step;
    values[size] = value;
    size++;
  }

  Series build() {
    return new Series(split, name, unit, Arrays.copyOf(steps, size), Arrays.copyOf(values, size));
  }
}
