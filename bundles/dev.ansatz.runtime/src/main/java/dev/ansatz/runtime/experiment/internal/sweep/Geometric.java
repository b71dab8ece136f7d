package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A geometric series of values: from, from x factor, from x factor^2, ...
 *
 * @param from the first value
 * @param factor what each value is multiplied by
 * @param count how many values there are
 */
public record Geometric(
    @Param(label = "From", help = "The first value.") double from,
    @Param(
            label = "Factor",
            min = 0,
            minOpen = true,
            help = "What each value is multiplied by to give the next.")
        double factor,
    @Param(label = "Count", min = 1, max = 1000, help = "How many values there are.") int count) {

  private static final MathContext DIGITS = new MathContext(12);

  /** Makes a series. */
  public Geometric {
    Params.check(Geometric.class, from, factor, count);
  }

  /** Returns the series that holds where nothing else is said; all of it must be said. */
  public static Geometric defaults() {
    return new Geometric(1, 1, 1);
  }

  /** Returns the values to twelve digits, so that .1 x .1 is .01. */
  List<Double> numbers() {
    return IntStream.range(0, count)
        .mapToDouble(i -> from * Math.pow(factor, i))
        .filter(Double::isFinite)
        .mapToObj(value -> new BigDecimal(value).round(DIGITS).doubleValue())
        .distinct()
        .toList();
  }

  /** Returns the values rounded to the nearest whole numbers, each of them once. */
  List<Long> integers() {
    return numbers().stream().map(Math::round).distinct().toList();
  }
}
