package dev.ansatz.cli.internal.run;

import dev.ansatz.runtime.engine.ExitCode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What exit codes mean, in words. */
final class ExitWords {
  private ExitWords() {}

  /** Returns the words by code, in the order of the codes. */
  static Map<String, String> ofRuns() {
    Map<String, String> words = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      words.put(Integer.toString(code.code()), of(code));
    }
    return words;
  }

  private static String of(ExitCode code) {
    return switch (code) {
      case OK -> "Done.";
      case USAGE -> "Wrong usage, or an invalid experiment.";
      case INPUT -> "Input is missing or unreadable.";
      case PLUGIN -> "A plug-in is missing or refused.";
      case TRAINING -> "Training failed, or results could not be written.";
      case DIVERGED -> "A number became NaN or infinite.";
      case EXPECTATION -> "An expectation is not met.";
      case SWEEP -> "Part of a sweep failed.";
      case INTERNAL -> "An internal error.";
      case STOPPED -> "Stopped.";
    };
  }
}
