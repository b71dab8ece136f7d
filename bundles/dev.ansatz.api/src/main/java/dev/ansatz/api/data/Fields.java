package dev.ansatz.api.data;

/** The names of tensors that learners, metrics and visualizers look for. */
public final class Fields {
  private Fields() {}

  /** An ordered series, [time × component], floating point. */
  public static final String SERIES = "series";

  /**
   * What a model sees, rows along the outermost axis. Where rows are sequences, [row × time ×
   * channel], steps of NaN fill up behind the end of those that are shorter than the longest.
   */
  public static final String INPUTS = "inputs";

  /** The numbers to be predicted: [row × target], or at each step, [row × time × target]. */
  public static final String TARGETS = "targets";

  /** The class of each row, [row], values 0 to classes - 1. */
  public static final String LABELS = "labels";

  /** The class of each step, [row × time], values 0 to classes - 1, and -1 behind a row's end. */
  public static final String STEP_LABELS = "stepLabels";
}
