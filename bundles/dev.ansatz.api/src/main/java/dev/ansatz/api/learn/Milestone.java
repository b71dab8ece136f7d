package dev.ansatz.api.learn;

import java.util.List;
import java.util.Objects;

/**
 * An epoch of a training that users want to see beside others.
 *
 * @param name which one: {@code "best"}, {@code "last"}
 * @param epoch its number; the first is 1
 * @param kept whether the training's model is the one of this epoch's end
 * @param readings the live readings, as means over this epoch
 */
public record Milestone(String name, long epoch, boolean kept, List<Step.Reading> readings) {

  /** Makes a milestone. */
  public Milestone {
    Objects.requireNonNull(name, "name");
    readings = List.copyOf(readings);
  }
}
