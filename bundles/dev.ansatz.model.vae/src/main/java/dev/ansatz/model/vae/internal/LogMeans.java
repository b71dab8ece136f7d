package dev.ansatz.model.vae.internal;

import java.util.Arrays;

/** The logarithms of means of numbers given by their logarithms, without overflow. */
final class LogMeans {
  private final double[] largest;
  private final double[] sums;

  /** Makes so many means. */
  LogMeans(int size) {
    largest = new double[size];
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    sums = new double[size];
  }

  /** Adds exp(x) to a mean. */
  void add(int index, double x) {
    if (x <= largest[index]) {
      sums[index] += Math.exp(x - largest[index]);
    } else {
      sums[index] = sums[index] * Math.exp(largest[index] - x) + 1;
      largest[index] = x;
    }
  }

  /** Returns the logarithms of the means over so many numbers. */
  double[] of(int count) {
    double[] means = new double[sums.length];
    Arrays.setAll(means, i -> largest[i] + Math.log(sums[i] / count));
    return means;
  }
}
