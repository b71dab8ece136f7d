package dev.ansatz.cli.internal.progress;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what standard error leads to. */
public final class TerminalProbe {
  private static final Pattern STTY_SIZE = Pattern.compile("\\d+ (\\d+)\\s*");
  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;

  private final Map<String, String> environment;

  /** Makes a probe. */
  public TerminalProbe(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Looks. Takes some milliseconds. */
  public Terminal look() {
    String type = environment.getOrDefault("TERM", "dumb");
    if (type.equals("dumb") || !leadsToTerminal()) {
      return Terminal.NONE;
    }
    boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(true, Math.max(LEAST_WIDTH, width()), colour);
  }

  private int width() {
    return parse(environment.getOrDefault("COLUMNS", ""))
        .orElseGet(() -> askStty().orElse(USUAL_WIDTH));
  }

  private static OptionalInt parse(String number) {
    return number.matches("[1-9]\\d{0,4}")
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  private static boolean leadsToTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return hasConsole();
    }
  }

  // From JDK 22 on there may be a console without a terminal; it then says so.
  static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static OptionalInt askStty() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(1, TimeUnit.SECONDS)) {
        stty.destroy();
        return OptionalInt.empty();
      }
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      Matcher matcher = STTY_SIZE.matcher(size);
      return matcher.matches() ? parse(matcher.group(1)) : OptionalInt.empty();
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }
}
