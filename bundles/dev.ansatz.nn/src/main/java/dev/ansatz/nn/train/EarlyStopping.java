package dev.ansatz.nn.train;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Which epoch is the best, and when a training ends because none is better any more. What is
 * watched is an epoch's mean: on the validation part where the data has one, else on the training
 * part.
 */
public record EarlyStopping(
    @Param(
            label = "Monitor",
            help = "What is watched: loss, or another live reading such as accuracy.")
        String monitor,
    @Param(label = "Better", help = "Which way of it is better.") Better better,
    @Param(
            label = "Least improvement",
            help =
                "By how much an epoch must be better than the best one before to count as better.",
            min = 0)
        double minDelta,
    @Param(
            label = "Patience",
            unit = "epochs",
            help =
                "After how many epochs without a better one the training ends; by default it goes on"
                    + " to the last.",
            min = 1)
        OptionalInt patience,
    @Param(
            label = "Baseline",
            help =
                "What the first epoch must be better than to count as better; by default nothing.")
        OptionalDouble baseline) {

  /** Which way is better. */
  public enum Better {
    LOWER {
      @Override
      double gain(double from, double to) {
        return from - to;
      }

      @Override
      double worst() {
        return Double.POSITIVE_INFINITY;
      }
    },
    HIGHER {
      @Override
      double gain(double from, double to) {
        return to - from;
      }

      @Override
      double worst() {
        return Double.NEGATIVE_INFINITY;
      }
    };

    /** Returns by how much the second is better than the first. */
    abstract double gain(double from, double to);

    abstract double worst();
  }

  /** Makes settings. */
  public EarlyStopping {
    Params.check(EarlyStopping.class, monitor, better, minDelta, patience, baseline);
  }

  /** Watches the loss, and ends no training early. */
  public static EarlyStopping defaults() {
    return new EarlyStopping("loss", Better.LOWER, 0, OptionalInt.empty(), OptionalDouble.empty());
  }

  /** Watches the loss, and ends after so many epochs without a better one. */
  public static EarlyStopping after(int epochs) {
    return new EarlyStopping(
        "loss", Better.LOWER, 0, OptionalInt.of(epochs), OptionalDouble.empty());
  }

  /** Returns what the first epoch is compared with. */
  double start() {
    return baseline.orElse(better.worst());
  }

  boolean isBetter(double value, double best) {
    return better.gain(best, value) > (Double.isInfinite(best) ? 0 : minDelta);
  }
}
