package dev.ansatz.nn.optim;

/** How the learning rate changes over a training, as a factor of the optimizer's own. */
public sealed interface Schedule {

  /**
   * Returns the factor of one step.
   *
   * @param step the steps before this one, 0 or more
   * @param total all steps of the training, 1 or more
   */
  double factor(long step, long total);

  /** Always 1. */
  record Constant() implements Schedule {
    @Override
    public double factor(long step, long total) {
      return 1;
    }
  }

  /**
   * Multiplies after every so many steps.
   *
   * @param every steps between drops, 1 or more
   * @param decay the multiple, above 0
   */
  record Staircase(long every, double decay) implements Schedule {
    @Override
    public double factor(long step, long total) {
      return Math.pow(decay, step / every);
    }
  }

  /**
   * Falls by the same share at every step.
   *
   * @param every steps after which {@code decay} is reached, 1 or more
   * @param decay the multiple, above 0
   */
  record Exponential(long every, double decay) implements Schedule {
    @Override
    public double factor(long step, long total) {
      return Math.pow(decay, (double) step / every);
    }
  }

  /**
   * Half a cosine from 1 to a floor. Loshchilov and Hutter, SGDR, ICLR 2017, eq. 5.
   *
   * @param floor the factor at the end, 0 to 1
   */
  record Cosine(double floor) implements Schedule {
    @Override
    public double factor(long step, long total) {
      double share = Math.min(1, (double) step / total);
      return floor + (1 - floor) * (1 + Math.cos(Math.PI * share)) / 2;
    }
  }

  /**
   * Rises linearly to another schedule.
   *
   * @param steps how long it rises, 1 or more
   * @param then what holds afterwards, counted from the rise's end
   */
  record WarmUp(long steps, Schedule then) implements Schedule {
    @Override
    public double factor(long step, long total) {
      return step < steps
          ? (step + 1.0) / steps
          : then.factor(step - steps, Math.max(1, total - steps));
    }
  }
}
