package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers that are drawn at random.
 *
 * @param from the smallest
 * @param to the largest
 * @param scale on which scale they are equally likely
 */
public record Interval(
    @Param(label = "From", help = "The smallest number.") double from,
    @Param(label = "To", help = "The largest number.") double to,
    @Param(label = "Scale", help = "On which scale numbers are equally likely.") Scale scale) {

  private static final MathContext DIGITS = new MathContext(6);

  /** On which scale numbers are equally likely. */
  public enum Scale {
    LINEAR,
    LOG
  }

  /** Makes an interval. */
  public Interval {
    Params.check(Interval.class, from, to, scale);
    if (!(to >= from)) {
      throw new InvalidSettingException("Interval", "to", "at least from, " + from, to);
    }
    if (scale == Scale.LOG && !(from > 0)) {
      throw new InvalidSettingException("Interval", "from", "above 0 on a log scale", from);
    }
  }

  /** Returns the interval that holds where nothing else is said; its ends must be said. */
  public static Interval defaults() {
    return new Interval(0, 1, Scale.LINEAR);
  }

  /** Returns the number that a uniform one in [0, 1) stands for, to six digits. */
  double number(double uniform) {
    double value = at(from, to, uniform);
    double rounded = new BigDecimal(value).round(DIGITS).doubleValue();
    return Math.max(from, Math.min(to, rounded));
  }

  /** Returns the whole number that a uniform one in [0, 1) stands for, the ends among them. */
  long integer(double uniform) {
    return Math.max((long) from, Math.min((long) to, (long) Math.floor(at(from, to + 1, uniform))));
  }

  private double at(double low, double high, double uniform) {
    return scale == Scale.LOG ? low * Math.pow(high / low, uniform) : low + uniform * (high - low);
  }
}
