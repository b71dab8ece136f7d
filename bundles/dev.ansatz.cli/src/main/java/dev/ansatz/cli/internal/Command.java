package dev.ansatz.cli.internal;

import dev.ansatz.runtime.engine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
public interface Command {

  /** Returns its name, options, parameters and help. Made only when it is needed. */
  CommandSpec spec();

  /**
   * Does it. What it throws becomes a sentence and an exit code.
   *
   * @param line what the user wrote behind the command's name
   */
  ExitCode run(ParseResult line);
}
