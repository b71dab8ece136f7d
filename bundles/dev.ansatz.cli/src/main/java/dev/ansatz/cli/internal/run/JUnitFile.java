package dev.ansatz.cli.internal.run;

import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.expect.CheckedRun;
import dev.ansatz.runtime.expect.Checks;
import dev.ansatz.runtime.expect.JUnitXml;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The file in which build servers read what a run came to, where the user wants one. */
final class JUnitFile {
  private static final String OPTION = "--junit";

  private final Optional<Path> file;
  private final String experiment;

  /** Reads the option and what names the experiment. */
  JUnitFile(Shell shell, ParseResult line) {
    Path option = line.matchedOptionValue(OPTION, null);
    this.file = Optional.ofNullable(option).map(shell.directory()::resolve);
    String word = line.matchedPositionalValue(0, line.matchedOptionValue("--resume", "ansatz"));
    this.experiment = String.valueOf(Path.of(word).getFileName());
  }

  static void declare(CommandSpec spec) {
    spec.addOption(
        Specs.value(
            OPTION,
            "FILE",
            Path.class,
            "Write how the run ended and its expectations for build servers, in JUnit's XML."));
  }

  /** Writes how a run ended. */
  void write(RunOutcome outcome) {
    List<CheckedRun> runs = Checks.read(outcome.dir());
    write(runs.isEmpty() ? List.of(failed(outcome.id(), outcome.reason())) : runs);
  }

  /** Writes what a folder says. */
  void write(Path dir) {
    write(Checks.read(dir));
  }

  /** Writes that there was no run. */
  void writeRefusal(String reason) {
    write(List.of(failed(experiment, reason)));
  }

  private static CheckedRun failed(String name, String reason) {
    return new CheckedRun(name, "", RunState.FAILED, reason, Double.NaN, List.of());
  }

  private void write(List<CheckedRun> runs) {
    if (file.isEmpty()) {
      return;
    }
    try {
      if (file.get().getParent() != null) {
        Files.createDirectories(file.get().getParent());
      }
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.get()))) {
        JUnitXml.write(experiment.replaceFirst("\\.ya?ml$", ""), runs, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(file.get() + ": " + e.getMessage(), e));
    }
  }
}
