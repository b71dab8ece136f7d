package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Starts the launcher script as a process, with an environment of its own. */
final class AnsatzProcess {
  private static final long LIMIT_SECONDS = 180;
  // a build in the background of a shell ignores SIGINT, and what it starts would do the same
  private static final List<String> LISTENS_TO_INTERRUPTS =
      System.getProperty("os.name").equals("Linux")
          ? List.of("env", "--default-signal=INT,HUP,TERM")
          : List.of();

  private final Path script;
  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private List<String> wrapper = List.of();

  private AnsatzProcess(Path script, Path cache) {
    this.script = script;
    this.folder = Built.folder("process");
    environment.put("ANSATZ_CACHE", cache.toString());
    environment.put("ANSATZ_PLUGINS", folder.resolve("plugins").toString());
  }

  /** Returns the product's own script, with the cache that all tests share. */
  static AnsatzProcess ofProduct() {
    return of(Built.PRODUCT.resolve("bin/ansatz"));
  }

  /** Returns another script, with the cache that all tests share. */
  static AnsatzProcess of(Path script) {
    return new AnsatzProcess(script, Built.TARGET.resolve("it-cache"));
  }

  /** Sets a variable of the environment. */
  AnsatzProcess with(String name, Object value) {
    environment.put(name, value.toString());
    return this;
  }

  /** Lets it write no file larger than this: what a full disk does, without one. */
  AnsatzProcess limitingFiles(int kilobytes) {
    wrapper = List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "limited");
    return this;
  }

  /** Returns the folder in which it works. */
  Path folder() {
    return folder;
  }

  /** Returns the plug-ins folder, made. */
  Path plugins() throws IOException {
    return Files.createDirectories(Path.of(environment.get("ANSATZ_PLUGINS")));
  }

  /** Runs a command and waits for its end. */
  Result run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).end();
  }

  /** Starts a command. */
  Running start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(LISTENS_TO_INTERRUPTS);
    command.addAll(wrapper);
    command.add(script.toString());
    command.addAll(Arrays.asList(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("ANSATZ_"));
    builder.environment().putAll(environment);
    return new Running(builder.redirectOutput(out.toFile()).start(), out);
  }

  /**
   * What a command said.
   *
   * @param exit the exit code
   * @param out the standard output
   * @param err the standard error
   */
  record Result(int exit, String out, String err) {
    private static final Pattern INCUBATOR =
        Pattern.compile("WARNING: Using incubator modules: .*\\R");

    /** Returns the standard error without what the JVM says of the vector module. */
    String sentences() {
      return INCUBATOR.matcher(err).replaceAll("");
    }

    /** Returns this, having made sure of the exit code. */
    Result exits(int expected) {
      assertEquals(expected, exit, () -> out + err);
      return this;
    }
  }

  /** A command that runs. */
  static final class Running {
    private final Process process;
    private final Path out;
    private final BufferedReader reader;
    private final StringBuilder err = new StringBuilder();

    private Running(Process process, Path out) {
      this.process = process;
      this.out = out;
      this.reader = process.errorReader(StandardCharsets.UTF_8);
    }

    /** Waits until a line of the standard error holds this text. */
    void awaitErr(String text) throws IOException {
      String line = reader.readLine();
      while (line != null && !line.contains(text)) {
        err.append(line).append('\n');
        line = reader.readLine();
      }
      assertNotNull(line, () -> "never said '" + text + "' but: " + err);
      err.append(line).append('\n');
    }

    /** Does what Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
      signal("INT");
    }

    /** Sends a signal. */
    void signal(String name) throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    /** Waits until something is so, or the command has ended. */
    void await(BooleanSupplier something) throws InterruptedException {
      while (process.isAlive() && !something.getAsBoolean()) {
        process.waitFor(10, TimeUnit.MILLISECONDS);
      }
    }

    /** Kills the command, which cannot do anything about it; returns whether it still ran. */
    boolean killAfter(int millis) throws IOException, InterruptedException {
      if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        end().exits(0);
        return false;
      }
      process.destroyForcibly().waitFor();
      return true;
    }

    /** Waits for the end. */
    Result end() throws IOException, InterruptedException {
      reader.lines().forEach(line -> err.append(line).append('\n'));
      assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), "still running");
      return new Result(process.exitValue(), Files.readString(out), err.toString());
    }
  }
}
