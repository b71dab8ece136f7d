package dev.ansatz.cli.internal;

import dev.ansatz.cli.internal.progress.Questions;
import dev.ansatz.cli.internal.progress.TerminalProbe;
import dev.ansatz.cli.internal.run.Signals;
import dev.ansatz.runtime.engine.ExitCode;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the launcher calls: takes the arguments, returns the exit code. */
@Component(service = ToIntFunction.class, property = "ansatz.main=cli")
public final class CliComponent implements ToIntFunction<String[]> {
  private final BundleContext context;

  /** Makes the component. */
  @Activate
  public CliComponent(BundleContext context) {
    this.context = context;
  }

  @Override
  public int applyAsInt(String[] arguments) {
    Map<String, String> environment = System.getenv();
    Version version = context.getBundle().getVersion();
    WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream err = utf8(System.err);
    Shell shell =
        new Shell(
            new OsgiServices(context),
            utf8(new BufferedOutputStream(out)),
            err,
            environment,
            Path.of("").toAbsolutePath(),
            Clock.systemDefaultZone(),
            Signals.orShutdownHooks(),
            new TerminalProbe(environment)::look,
            Questions.CONSOLE,
            "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro()));
    ExitCode exitCode = new Ansatz(shell).run(arguments);
    out.loss().ifPresent(why -> err.println("ansatz: standard output cannot be written: " + why));
    boolean lost = exitCode == ExitCode.OK && out.loss().isPresent();
    return (lost ? ExitCode.TRAINING : exitCode).code();
  }

  // Programs read the output on machines of every locale.
  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
