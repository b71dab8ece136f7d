package dev.ansatz.cli.internal;

import dev.ansatz.cli.internal.progress.Display;
import dev.ansatz.cli.internal.progress.DrawnDisplay;
import dev.ansatz.cli.internal.progress.PlainDisplay;
import dev.ansatz.cli.internal.progress.Questions;
import dev.ansatz.cli.internal.progress.Terminal;
import dev.ansatz.cli.internal.run.Interrupts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The world a command runs in.
 *
 * @param services the core
 * @param out takes results
 * @param err takes progress, notes and errors
 * @param environment the environment variables
 * @param directory the working directory, absolute
 * @param clock tells the time
 * @param interrupts tells of the user's wish to end the process
 * @param terminal what {@code err} leads to
 * @param questions asks the user
 * @param version the product's version
 */
public record Shell(
    Services services,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path directory,
    Clock clock,
    Interrupts interrupts,
    Supplier<Terminal> terminal,
    Questions questions,
    String version) {

  /** Returns what shows progress: one line that is drawn again, or lines for a log. */
  public Display display() {
    Terminal kind = terminal.get();
    return kind.interactive()
        ? new DrawnDisplay(err, kind, System::nanoTime)
        : new PlainDisplay(err, System::nanoTime);
  }

  /** Returns a path as the user would write it: relative where it lies in the working directory. */
  public String show(Path path) {
    Path absolute = directory.resolve(path).normalize();
    return absolute.startsWith(directory) && !absolute.equals(directory)
        ? directory.relativize(absolute).toString()
        : absolute.toString();
  }
}
