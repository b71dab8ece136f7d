package dev.ansatz.cli.internal;

import dev.ansatz.cli.internal.progress.TerminalProbe;
import dev.ansatz.cli.internal.run.ShutdownHooks;
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
    Shell shell =
        new Shell(
            new OsgiServices(context),
            utf8(System.out),
            utf8(System.err),
            environment,
            Path.of("").toAbsolutePath(),
            Clock.systemDefaultZone(),
            new ShutdownHooks(),
            new TerminalProbe(environment)::look,
            "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro()));
    return new Ansatz(shell).run(arguments).code();
  }

  // Programs read the output on machines of every locale.
  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
