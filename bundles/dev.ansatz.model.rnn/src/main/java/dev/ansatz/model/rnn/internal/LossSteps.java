package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.settings.InvalidSettingException;
import java.util.List;

/**
 * Which steps of a sequence count in a loss.
 *
 * @param chosen 1 for the first step, -1 for the last of each sequence; none for all
 */
public record LossSteps(List<Integer> chosen) {

  /**
   * Returns steps that can be chosen.
   *
   * @throws InvalidSettingException where 0 is among them, which is no step
   */
  public static List<Integer> checked(String owner, List<Integer> steps) {
    if (steps.contains(0)) {
      throw new InvalidSettingException(
          owner, "lossSteps", "steps from 1 or, counted from the end, from -1", steps);
    }
    return List.copyOf(steps);
  }

  /**
   * Checks that sequences have the steps.
   *
   * @throws InvalidSettingException where the longest has not
   */
  void check(String owner, int time) {
    for (int step : chosen) {
      if (Math.abs((long) step) > time) {
        throw new InvalidSettingException(
            owner, "lossSteps", "steps of sequences of %d steps".formatted(time), step);
      }
    }
  }

  /**
   * Writes 1 for the steps of a sequence that count and 0 for the others.
   *
   * @param length the steps that the sequence has
   * @return how many count
   */
  int write(int length, int time, float[] weights, int offset) {
    int count = 0;
    for (int t = 0; t < time; t++) {
      boolean counts = t < length && counts(t, length);
      weights[offset + t] = counts ? 1 : 0;
      count += counts ? 1 : 0;
    }
    return count;
  }

  private boolean counts(int t, int length) {
    return chosen.isEmpty() || chosen.contains(t + 1) || chosen.contains(t - length);
  }
}
