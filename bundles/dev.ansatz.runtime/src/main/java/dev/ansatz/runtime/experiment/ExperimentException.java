package dev.ansatz.runtime.experiment;

import java.util.List;
import java.util.stream.Collectors;

/** An experiment is invalid. Carries all its mistakes; the message has one line for each. */
public final class ExperimentException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Mistake> mistakes;

  /**
   * Makes the exception.
   *
   * @param mistakes one or more; they are kept sorted by position
   */
  public ExperimentException(List<Mistake> mistakes) {
    super(mistakes.stream().sorted().map(Mistake::toString).collect(Collectors.joining("\n")));
    this.mistakes = mistakes.stream().sorted().toList();
  }

  /** Returns the mistakes, sorted by position. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
