package dev.ansatz.launcher;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Goes through some commands in one process, so that the virtual machine notes the classes of all
 * of them for class data sharing.
 */
final class Rehearsal {
  private static final List<String> COMMANDS =
      List.of(
          "list models",
          "check lorenz-nvar",
          "run lorenz-nvar --set data.length=1000 --quiet",
          "runs list");

  private Rehearsal() {}

  /** Runs the commands; returns 0, or what the first that failed returned. */
  static int run(ToIntFunction<String[]> commandLine) {
    return COMMANDS.stream()
        .mapToInt(command -> commandLine.applyAsInt(command.split(" ")))
        .filter(code -> code != 0)
        .findFirst()
        .orElse(0);
  }
}
