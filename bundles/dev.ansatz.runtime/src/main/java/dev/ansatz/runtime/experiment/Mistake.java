package dev.ansatz.runtime.experiment;

import java.util.Comparator;

/**
 * One thing wrong with an experiment.
 *
 * @param line the line, from 1; 0 where it is in an override
 * @param column the column, from 1; 0 where it is in an override
 * @param message one sentence naming the thing, the rule and the value
 */
public record Mistake(int line, int column, String message) implements Comparable<Mistake> {
  private static final Comparator<Mistake> ORDER =
      Comparator.comparingInt(Mistake::line)
          .thenComparingInt(Mistake::column)
          .thenComparing(Mistake::message);

  /** Orders mistakes by position: overrides first, then as in the file. */
  @Override
  public int compareTo(Mistake other) {
    return ORDER.compare(this, other);
  }

  /** Returns the position and the message: {@code "3:14: model.units must be at least 1"}. */
  @Override
  public String toString() {
    return line == 0 ? message : line + ":" + column + ": " + message;
  }
}
