package dev.ansatz.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns values into coordinates of moderate size in which an axis is even, and chooses its ticks.
 */
sealed interface Scale {

  /** The widest name in points. */
  double WIDEST = 110;

  /** Returns the coordinate; NaN where the value has none. */
  double coordinate(double value);

  /** Returns the value at a coordinate. */
  double value(double coordinate);

  /** Returns the power of ten that ticks leave out and the axis' name states. */
  int power();

  /** Returns ticks for coordinates from low to high, at most {@code count} or a few more. */
  Ticks ticks(double low, double high, int count);

  /** Values over a power of ten. */
  record Linear(int power) implements Scale {

    @Override
    public double coordinate(double value) {
      return Double.isFinite(value) ? Numbers.shift(value, -power) : Double.NaN;
    }

    @Override
    public double value(double coordinate) {
      return Numbers.shift(coordinate, power);
    }

    @Override
    public Ticks ticks(double low, double high, int count) {
      Step step = Step.nice(high - low, count);
      List<Ticks.Tick> major = new ArrayList<>();
      for (BigDecimal at : step.multiples(low, high)) {
        major.add(new Ticks.Tick(at.doubleValue(), Label.of(Numbers.decimal(at, step.decimals()))));
      }
      return new Ticks(major, List.of());
    }
  }

  /** The positions of names. */
  record Named(List<String> names) implements Scale {

    @Override
    public double coordinate(double value) {
      return Double.isFinite(value) ? value : Double.NaN;
    }

    @Override
    public double value(double coordinate) {
      return coordinate;
    }

    @Override
    public int power() {
      return 0;
    }

    @Override
    public Ticks ticks(double low, double high, int count) {
      List<Ticks.Tick> major = new ArrayList<>();
      int stride = Math.max(1, (names.size() + count - 1) / Math.max(1, count));
      for (int i = 0; i < names.size(); i += stride) {
        if (i >= low && i <= high) {
          major.add(new Ticks.Tick(i, Label.of(Typeface.fit(Look.TICK, names.get(i), WIDEST))));
        }
      }
      return new Ticks(major, List.of());
    }
  }

  /** Decimal logarithms of values. */
  record Logarithmic() implements Scale {

    @Override
    public double coordinate(double value) {
      return value > 0 && Double.isFinite(value) ? Math.log10(value) : Double.NaN;
    }

    @Override
    public double value(double coordinate) {
      return Math.pow(10, coordinate);
    }

    @Override
    public int power() {
      return 0;
    }

    @Override
    public Ticks ticks(double low, double high, int count) {
      return LogTicks.choose(low, high, count);
    }
  }
}
