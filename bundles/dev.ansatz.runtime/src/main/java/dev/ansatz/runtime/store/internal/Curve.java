package dev.ansatz.runtime.store.internal;

import java.util.Arrays;

/**
 * One live reading over the steps, kept in bounded memory: past 10,000 values every other one is
 * dropped, and from then on only as many are taken. What is kept depends on the count of values
 * alone. The first and the latest are always there.
 */
public final class Curve {
  static final int LIMIT = 10_000;

  private final String name;
  private final String unit;
  private long[] steps = new long[64];
  private double[] values = new double[64];
  private int size;
  private long seen;
  private long stride = 1;
  private long lastStep;
  private double lastValue;

  /** Makes an empty curve. */
  public Curve(String name, String unit) {
    this.name = name;
    this.unit = unit;
  }

  /**
   * Everything that a curve has taken in.
   *
   * @param seen how many values it was given
   * @param stride of how many values one is kept
   * @param steps the steps that are kept, then the latest
   * @param values the values that are kept, then the latest
   */
  record State(long seen, long stride, double[] steps, double[] values) {}

  /** Makes a curve that goes on where another was. */
  Curve(String name, String unit, State state) {
    this(name, unit);
    for (int i = 0; i < state.steps().length - 1; i++) {
      append((long) state.steps()[i], state.values()[i]);
    }
    lastStep = (long) state.steps()[size];
    lastValue = state.values()[size];
    seen = state.seen();
    stride = state.stride();
  }

  State state() {
    double[] allSteps = new double[size + 1];
    for (int i = 0; i < size; i++) {
      allSteps[i] = steps[i];
    }
    double[] allValues = Arrays.copyOf(values, size + 1);
    allSteps[size] = lastStep;
    allValues[size] = lastValue;
    return new State(seen, stride, allSteps, allValues);
  }

  /** Returns the reading's name. */
  public String name() {
    return name;
  }

  /** Returns the reading's unit; empty for bare numbers. */
  public String unit() {
    return unit;
  }

  /**
   * Takes a value.
   *
   * @param step above all steps before
   */
  public void add(long step, double value) {
    if (seen % stride == 0) {
      if (size == LIMIT) {
        thin();
      }
      append(step, value);
    }
    seen++;
    lastStep = step;
    lastValue = value;
  }

  private void thin() {
    size /= 2;
    for (int i = 0; i < size; i++) {
      steps[i] = steps[2 * i];
      values[i] = values[2 * i];
    }
    stride *= 2;
  }

  private void append(long step, double value) {
    if (size == steps.length) {
      int capacity = Math.min(LIMIT, 2 * size);
      steps = Arrays.copyOf(steps, capacity);
      values = Arrays.copyOf(values, capacity);
    }
    steps[size] = step;
    values[size] = value;
    size++;
  }

  /** Returns how many points there are. */
  public int size() {
    return lastIsKept() ? size : size + 1;
  }

  /** Returns the step of a point, 0 to size - 1. */
  public long step(int index) {
    return index < size ? steps[index] : lastStep;
  }

  /** Returns the value of a point, 0 to size - 1. */
  public double value(int index) {
    return index < size ? values[index] : lastValue;
  }

  private boolean lastIsKept() {
    return size == 0 || steps[size - 1] == lastStep;
  }
}
