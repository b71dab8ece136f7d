package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.settings.SettingsSchema;
import java.util.ArrayList;
import java.util.List;

/** The keys of an experiment file, beside those of its {@link Head}. */
public final class Sections {
  public static final String DATA = "data";
  public static final String FOLD = "fold";
  public static final String TRANSFORMS = "transforms";
  public static final String MODEL = "model";
  public static final String TRAIN = "train";
  public static final String METRICS = "metrics";
  public static final String SPLITS = "splits";
  public static final String FIGURES = "figures";
  public static final String RUN = "run";
  public static final String EXPECT = "expect";
  public static final String SWEEP = "sweep";

  private static final List<String> SECTIONS =
      List.of(DATA, FOLD, TRANSFORMS, MODEL, TRAIN, METRICS, SPLITS, FIGURES, RUN, EXPECT, SWEEP);

  private Sections() {}

  /** Returns the names of the head's keys. */
  static List<String> head() {
    return SettingsSchema.of(Head.class).names();
  }

  /** Returns all keys of a file. */
  static List<String> all() {
    List<String> all = new ArrayList<>(head());
    all.addAll(SECTIONS);
    return all;
  }
}
