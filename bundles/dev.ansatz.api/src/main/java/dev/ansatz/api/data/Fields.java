package dev.ansatz.api.data;

/** The names of tensors that learners, metrics and visualizers look for. */
public final class Fields {
  private Fields() {}

  /** An ordered series, [time × component], floating point. */
  public static final String SERIES = "series";

  /** What a model sees, rows along the outermost axis. */
  public static final String INPUTS = "inputs";

  /** The numbers to be predicted, [row × target]. */
  public static final String TARGETS = "targets";

  /** The class of each row, [row], values 0 to classes - 1. */
  public static final String LABELS = "labels";
}
