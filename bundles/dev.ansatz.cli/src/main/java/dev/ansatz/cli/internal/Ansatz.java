package dev.ansatz.cli.internal;

import dev.ansatz.runtime.engine.ExitCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: reads the arguments, has the command run, tells of failures. */
public final class Ansatz {
  private static final String STACKTRACE = "--stacktrace";

  private final Shell shell;
  private final Commands commands;

  /** Makes a command line. */
  public Ansatz(Shell shell) {
    this.shell = shell;
    this.commands = new Commands(shell);
  }

  /** Does what the arguments ask for. Throws nothing. */
  public ExitCode run(String... arguments) {
    try {
      return execute(withoutHelpCommand(List.of(arguments)));
    } catch (ParameterException e) {
      return refuse(UsageSentences.of(e), e, arguments, ExitCode.USAGE);
    } catch (RuntimeException | Error e) {
      return refuse(Failures.sentences(e), e, arguments, Failures.exitCode(e));
    } finally {
      shell.out().flush();
      shell.err().flush();
    }
  }

  // "ansatz help run" is "ansatz run --help".
  private static List<String> withoutHelpCommand(List<String> arguments) {
    return !arguments.isEmpty() && arguments.get(0).equals("help")
        ? Stream.concat(arguments.stream().skip(1), Stream.of("--help")).toList()
        : arguments;
  }

  private ExitCode execute(List<String> arguments) {
    CommandLine root = new CommandLine(commands.root(wanted(arguments))).setExpandAtFiles(false);
    if (arguments.isEmpty()) {
      root.usage(shell.err(), Ansi.OFF);
      return ExitCode.USAGE;
    }
    ParseResult line = root.parseArgs(arguments.toArray(String[]::new));
    ParseResult innermost = innermost(line);
    if (line.isVersionHelpRequested()) {
      shell.out().println("ansatz " + shell.version());
      return ExitCode.OK;
    } else if (asksForHelp(line)) {
      innermost.commandSpec().commandLine().usage(shell.out(), Ansi.OFF);
      return ExitCode.OK;
    }
    requireSubcommand(innermost.commandSpec());
    return commands.named(line.subcommand().commandSpec().name()).run(line.subcommand());
  }

  // Only the command that is wanted is made; all of them where none is, for the help.
  private List<String> wanted(List<String> arguments) {
    boolean known = !arguments.isEmpty() && commands.names().contains(arguments.get(0));
    return known ? arguments.subList(0, 1) : commands.names();
  }

  private static ParseResult innermost(ParseResult line) {
    return line.hasSubcommand() ? innermost(line.subcommand()) : line;
  }

  private static boolean asksForHelp(ParseResult line) {
    return line.isUsageHelpRequested() || line.hasSubcommand() && asksForHelp(line.subcommand());
  }

  private static void requireSubcommand(CommandSpec spec) {
    if (!spec.subcommands().isEmpty()) {
      throw new RefusedException(
          "\"%s\" needs a command: %s"
              .formatted(spec.qualifiedName(), String.join(", ", spec.subcommands().keySet())));
    }
  }

  private ExitCode refuse(
      String sentences, Throwable failure, String[] arguments, ExitCode exitCode) {
    sentences.lines().forEach(sentence -> shell.err().println("ansatz: " + sentence));
    if (Arrays.asList(arguments).contains(STACKTRACE)) {
      failure.printStackTrace(shell.err());
    }
    return exitCode;
  }
}
