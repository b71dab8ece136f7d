package dev.ansatz.optimizers.internal;

import dev.ansatz.nn.optim.BatchOptimizer;
import dev.ansatz.optimizers.LbfgsSettings;

/**
 * Finds a step along a line that meets the strong Wolfe conditions: Nocedal and Wright, Numerical
 * Optimization, 2nd edition, algorithms 3.5 and 3.6, with the cubic interpolation of eq. 3.59. A
 * loss that is not finite counts as too far.
 */
final class LineSearch {

  /** A new trial is at least this share of the bracket away from its ends. */
  private static final double MARGIN = 0.1;

  private final LbfgsSettings settings;
  private final BatchOptimizer.Loss function;
  private final double[] start;
  private final double[] direction;
  private double firstLoss;
  private double firstSlope;
  private int left;

  LineSearch(
      LbfgsSettings settings, BatchOptimizer.Loss function, double[] start, double[] direction) {
    this.settings = settings;
    this.function = function;
    this.start = start;
    this.direction = direction;
  }

  /** A point on the line, {@code step} directions away from the start. */
  record Trial(double step, double loss, double slope, double[] point, double[] gradient) {}

  /** Returns the best step found; null where no step leads down. */
  Trial from(double loss, double slope, double firstStep) {
    if (!(slope < 0)) {
      return null;
    }
    firstLoss = loss;
    firstSlope = slope;
    left = settings.evaluations();
    Trial before = new Trial(0, loss, slope, null, null);
    Trial trial = at(firstStep);
    while (left > 0) {
      if (isTooFar(trial, before)) {
        return between(before, trial);
      } else if (isFlat(trial)) {
        return trial;
      } else if (trial.slope >= 0) {
        return between(trial, before);
      }
      before = trial;
      trial = at(2 * trial.step);
    }
    return isTooFar(trial, before) ? down(before) : trial;
  }

  private boolean isTooFar(Trial trial, Trial best) {
    boolean enough = trial.loss <= firstLoss + settings.decrease() * trial.step * firstSlope;
    return !enough || (best.step > 0 && trial.loss >= best.loss);
  }

  private boolean isFlat(Trial trial) {
    return Math.abs(trial.slope) <= -settings.curvature() * firstSlope;
  }

  /** Narrows a bracket of which the first end is the best so far. */
  private Trial between(Trial first, Trial second) {
    Trial low = first;
    Trial high = second;
    while (left > 0 && low.step != high.step) {
      Trial trial = at(inside(low, high));
      if (isTooFar(trial, low) || trial.loss >= low.loss) {
        high = trial;
        continue;
      } else if (isFlat(trial)) {
        return trial;
      } else if (trial.slope * (high.step - low.step) >= 0) {
        high = low;
      }
      low = trial;
    }
    return down(low);
  }

  private static Trial down(Trial best) {
    return best.step > 0 ? best : null;
  }

  /** Returns where the cubic through both ends is least, kept away from them. */
  private static double inside(Trial a, Trial b) {
    double width = b.step - a.step;
    double middle = a.step + width / 2;
    double d1 = a.slope + b.slope - 3 * (a.loss - b.loss) / (a.step - b.step);
    double square = d1 * d1 - a.slope * b.slope;
    if (!(square >= 0) || !Double.isFinite(square)) {
      return middle;
    }
    double d2 = Math.signum(width) * Math.sqrt(square);
    double least = b.step - width * (b.slope + d2 - d1) / (b.slope - a.slope + 2 * d2);
    double share = Math.min(1 - MARGIN, Math.max(MARGIN, (least - a.step) / width));
    return Double.isFinite(share) ? a.step + width * share : middle;
  }

  private Trial at(double step) {
    left--;
    double[] point = start.clone();
    Vectors.add(step, direction, point);
    double[] gradient = new double[point.length];
    double loss = function.at(point, gradient);
    return new Trial(step, loss, Vectors.dot(gradient, direction), point, gradient);
  }
}
