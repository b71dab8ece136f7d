package dev.ansatz.cli.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.FolderException;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.plugins.PluginException;
import java.io.UncheckedIOException;

/** What a failure means to the user: an exit code and sentences. */
public final class Failures {
  private Failures() {}

  /** Returns the exit code of a failure. */
  public static ExitCode exitCode(Throwable failure) {
    if (failure instanceof ExperimentException invalid) {
      return invalid.exitCode();
    } else if (failure instanceof RefusedException refused) {
      return refused.exitCode();
    } else if (failure instanceof InvalidSettingException || failure instanceof FolderException) {
      return ExitCode.USAGE;
    } else if (failure instanceof DataException) {
      return ExitCode.INPUT;
    } else if (failure instanceof PluginException) {
      return ExitCode.PLUGIN;
    } else if (failure instanceof DivergedException) {
      return ExitCode.DIVERGED;
    } else if (failure instanceof TrainingException || failure instanceof UncheckedIOException) {
      return ExitCode.TRAINING;
    }
    return failure instanceof StoppedException ? ExitCode.STOPPED : ExitCode.INTERNAL;
  }

  /** Returns a failure in words: one sentence a line, without the command's name before it. */
  public static String sentences(Throwable failure) {
    if (exitCode(failure) == ExitCode.INTERNAL) {
      return "internal error: %s; please report it with what --stacktrace shows".formatted(failure);
    } else if (failure instanceof UncheckedIOException io) {
      return IoSentences.of(io.getCause());
    }
    return failure.getMessage();
  }
}
