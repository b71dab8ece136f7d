package dev.ansatz.runtime.engine;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.runtime.engine.internal.PluginFault;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.store.internal.StoreException;
import java.io.UncheckedIOException;

/** What failures mean to a shell: the one place where exceptions become exit codes. */
public final class ExitCodes {
  private ExitCodes() {}

  /** Returns the exit code of a failure; whatever is not known is a fault of ours. */
  public static ExitCode of(Throwable failure) {
    if (failure instanceof ExperimentException invalid) {
      return invalid.exitCode();
    } else if (failure instanceof InvalidSettingException || failure instanceof FolderException) {
      return ExitCode.USAGE;
    } else if (failure instanceof DataException) {
      return ExitCode.INPUT;
    } else if (failure instanceof PluginException || failure.getCause() instanceof LinkageError) {
      return ExitCode.PLUGIN;
    } else if (failure instanceof DivergedException) {
      return ExitCode.DIVERGED;
    } else if (failure instanceof StoppedException) {
      return ExitCode.STOPPED;
    }
    return isOfTheWork(failure) ? ExitCode.TRAINING : ExitCode.INTERNAL;
  }

  private static boolean isOfTheWork(Throwable failure) {
    return failure instanceof TrainingException
        || failure instanceof PluginFault
        || failure instanceof StoreException
        || failure instanceof UncheckedIOException;
  }
}
