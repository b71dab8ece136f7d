package dev.ansatz.cli.internal.progress;

import java.io.Console;
import java.util.Optional;

/** Asks the person at the terminal. */
@FunctionalInterface
public interface Questions {

  /** Asks the person at the console of this process, where there is one. */
  Questions CONSOLE =
      question -> {
        Console console = TerminalProbe.hasConsole() ? System.console() : null;
        return Optional.ofNullable(console)
            .map(present -> Optional.ofNullable(present.readLine("%s", question)).orElse(""));
      };

  /**
   * Asks.
   *
   * @return a line; an empty one at the end of the input; nothing where nobody is there to be asked
   */
  Optional<String> ask(String question);
}
