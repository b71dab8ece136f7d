package dev.ansatz.nn.train;

import dev.ansatz.nn.optim.Schedule;

/** How the learning rate goes from its beginning to a share of it over a whole training. */
public enum RateSchedule {
  /** It stays. */
  CONSTANT {
    @Override
    Schedule over(long steps, double finalShare) {
      return new Schedule.Constant();
    }
  },
  /** It falls along half a cosine. */
  COSINE {
    @Override
    Schedule over(long steps, double finalShare) {
      return new Schedule.Cosine(finalShare);
    }
  },
  /** It falls by the same share at every step. */
  EXPONENTIAL {
    @Override
    Schedule over(long steps, double finalShare) {
      return new Schedule.Exponential(steps, finalShare);
    }
  };

  abstract Schedule over(long steps, double finalShare);
}
