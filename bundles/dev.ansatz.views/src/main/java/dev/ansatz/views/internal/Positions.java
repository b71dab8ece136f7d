package dev.ansatz.views.internal;

import dev.ansatz.api.figure.ValueAxis;
import java.util.List;

/** Where the values of a setting stand on an axis. */
sealed interface Positions {

  /** Returns the position of a value. */
  double at(Object value);

  /** Returns an even axis. */
  ValueAxis linearAxis(String label);

  /** Returns a logarithmic axis, or an even one where positions are not positive. */
  ValueAxis logarithmicAxis(String label);

  /** Chooses numbers where all values are finite numbers, else names in order of appearance. */
  static Positions of(List<?> values) {
    boolean numbers =
        values.stream().allMatch(v -> v instanceof Number n && Double.isFinite(n.doubleValue()));
    if (!numbers) {
      return new Named(values.stream().map(String::valueOf).distinct().toList());
    }
    return new Numeric(values.stream().allMatch(v -> ((Number) v).doubleValue() > 0));
  }

  /**
   * Numbers stand at themselves.
   *
   * @param positive whether all are above 0
   */
  record Numeric(boolean positive) implements Positions {

    @Override
    public double at(Object value) {
      return ((Number) value).doubleValue();
    }

    @Override
    public ValueAxis linearAxis(String label) {
      return ValueAxis.linear(label, "");
    }

    @Override
    public ValueAxis logarithmicAxis(String label) {
      return positive ? ValueAxis.logarithmic(label, "") : linearAxis(label);
    }
  }

  /** Names stand side by side. */
  record Named(List<String> names) implements Positions {

    @Override
    public double at(Object value) {
      return names.indexOf(String.valueOf(value));
    }

    @Override
    public ValueAxis linearAxis(String label) {
      return ValueAxis.named(label, names);
    }

    @Override
    public ValueAxis logarithmicAxis(String label) {
      return linearAxis(label);
    }
  }
}
