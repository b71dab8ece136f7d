package dev.ansatz.cli.internal;

import dev.ansatz.cli.internal.progress.Terminal;
import dev.ansatz.cli.internal.run.Interrupts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A command line without a process, a framework or a clock. */
public final class TestShell {
  private final Map<Class<?>, Object> services = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final Path directory;
  private Interrupts interrupts = action -> () -> {};
  private Terminal terminal = Terminal.NONE;
  private Optional<String> answer = Optional.empty();

  /** Makes a shell in a working directory. */
  public TestShell(Path directory) {
    this.directory = directory;
  }

  /** What a command did. */
  public record Result(int code, String out, String err) {}

  /** Offers a service. */
  public <T> TestShell with(Class<T> type, T service) {
    services.put(type, service);
    return this;
  }

  /** Sets an environment variable. */
  public TestShell variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Sets who tells of interrupts. */
  public TestShell interrupts(Interrupts teller) {
    interrupts = teller;
    return this;
  }

  /** Sets what the user answers. */
  public TestShell answer(String line) {
    answer = Optional.of(line);
    return this;
  }

  /** Sets what standard error leads to. */
  public TestShell terminal(Terminal kind) {
    terminal = kind;
    return this;
  }

  /** Runs a command. */
  public Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new MapServices(services),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            directory,
            Clock.fixed(Instant.parse("2026-11-20T09:30:15.123Z"), ZoneOffset.UTC),
            interrupts,
            () -> terminal,
            question -> answer,
            "0.1.0");
    int code = new Ansatz(shell).run(arguments).code();
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private record MapServices(Map<Class<?>, Object> services) implements Services {
    @Override
    public <T> T get(Class<T> type) {
      if (!services.containsKey(type)) {
        throw new IllegalStateException("the service %s is not there".formatted(type.getName()));
      }
      return type.cast(services.get(type));
    }
  }
}
