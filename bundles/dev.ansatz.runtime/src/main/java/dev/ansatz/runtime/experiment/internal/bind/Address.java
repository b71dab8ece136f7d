package dev.ansatz.runtime.experiment.internal.bind;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a setting is found in an experiment: {@code data.split.train}.
 *
 * @param text the keys on the way, joined by dots
 */
public record Address(String text) {

  /** The whole experiment. */
  public static final Address ROOT = new Address("");

  /** The section of the model. */
  public static final Address MODEL = new Address("model");

  /**
   * The section that a model's nested settings record {@code train} has for itself, so that the
   * settings of a training are addressed alike for all models.
   */
  public static final Address TRAIN = new Address("train");

  private static final List<List<String>> WITH_DOTTED_KEYS =
      List.of(List.of("expect"), List.of("sweep", "over"), List.of("sweep", "sample", "over"));

  /** Returns the address of something within. */
  public Address child(String name) {
    if (equals(MODEL) && name.equals(TRAIN.text())) {
      return TRAIN;
    }
    return new Address(equals(ROOT) ? name : text + "." + name);
  }

  /** Returns the address of one element of a list. */
  public Address element(int index) {
    return new Address(text + "[" + index + "]");
  }

  /**
   * Returns the keys on the way. The sections {@code expect}, {@code sweep.over} and {@code
   * sweep.sample.over} have keys with dots.
   */
  public List<String> path() {
    for (List<String> section : WITH_DOTTED_KEYS) {
      String prefix = String.join(".", section) + ".";
      if (text.startsWith(prefix)) {
        List<String> path = new ArrayList<>(section);
        path.add(text.substring(prefix.length()));
        return path;
      }
    }
    return List.of(text.split("\\.", -1));
  }

  @Override
  public String toString() {
    return text;
  }
}
