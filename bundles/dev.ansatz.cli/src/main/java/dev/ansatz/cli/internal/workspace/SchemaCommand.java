package dev.ansatz.cli.internal.workspace;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz schema}: the JSON Schema of experiment files. */
public final class SchemaCommand implements Command {
  private static final String OUT = "--out";

  private final Shell shell;

  /** Makes the command. */
  public SchemaCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "schema",
            "Print the JSON Schema of experiment files, by which editors complete and check them.",
            "ansatz schema --out experiment.schema.json");
    spec.addOption(
        Specs.value(OUT, "FILE", Path.class, "Write to this file instead of standard output."));
    return spec;
  }

  @Override
  public ExitCode run(ParseResult line) {
    String schema = Json.text(shell.services().get(Experiments.class).schema());
    Path file = line.matchedOptionValue(OUT, null);
    if (file == null) {
      shell.out().println(schema);
      return ExitCode.OK;
    }
    Path target = shell.directory().resolve(file);
    if (!Files.isDirectory(target.getParent())) {
      throw new RefusedException("--out must name a file in a folder that exists; got " + file);
    }
    try {
      Files.writeString(target, schema + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.OK;
  }
}
