package dev.ansatz.workbench.internal.job;

import java.util.Arrays;

/**
 * One live reading over the steps of a training. Bounded: where it grows too long, every second
 * point is forgotten. Not safe from several threads.
 */
public final class LiveCurve {
  private static final int MOST = 4096;

  private final String name;
  private final String unit;
  private double[] steps = new double[64];
  private double[] values = new double[64];
  private int count;
  private double spacing;

  LiveCurve(String name, String unit) {
    this.name = name;
    this.unit = unit;
  }

  private LiveCurve(LiveCurve other) {
    this(other.name, other.unit);
    steps = Arrays.copyOf(other.steps, Math.max(1, other.count));
    values = Arrays.copyOf(other.values, Math.max(1, other.count));
    count = other.count;
  }

  /** Returns the reading's name. */
  public String name() {
    return name;
  }

  /** Returns its unit; empty for a bare number. */
  public String unit() {
    return unit;
  }

  /** Returns the steps. */
  public double[] steps() {
    return Arrays.copyOf(steps, count);
  }

  /** Returns the values, one for each step. */
  public double[] values() {
    return Arrays.copyOf(values, count);
  }

  LiveCurve copy() {
    return new LiveCurve(this);
  }

  void add(double step, double value) {
    if (count > 0 && step - steps[count - 1] < spacing) {
      return;
    }
    if (count == MOST) {
      thin();
    } else if (count == steps.length) {
      steps = Arrays.copyOf(steps, Math.min(MOST, 2 * count));
      values = Arrays.copyOf(values, Math.min(MOST, 2 * count));
    }
    steps[count] = step;
    values[count++] = value;
  }

  private void thin() {
    for (int i = 0; i < MOST / 2; i++) {
      steps[i] = steps[2 * i];
      values[i] = values[2 * i];
    }
    count = MOST / 2;
    spacing = (steps[count - 1] - steps[0]) / (count - 1);
  }
}
