package dev.ansatz.runtime.experiment;

import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.plugins.PluginException;
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

  /**
   * Makes the exception where nothing but plug-ins is at fault.
   *
   * @param mistakes one for each plug-in
   * @param fault the fault of one of them
   */
  public ExperimentException(List<Mistake> mistakes, PluginException fault) {
    this(mistakes);
    initCause(fault);
  }

  /** Returns what to tell the shell: whether the experiment is invalid or lacks plug-ins alone. */
  public ExitCode exitCode() {
    return getCause() instanceof PluginException ? ExitCode.PLUGIN : ExitCode.USAGE;
  }

  /** Returns the mistakes, sorted by position. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
