package dev.ansatz.cli.internal.workspace;

import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.workspace.WorkspaceMaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz new}: makes what a user begins with. */
public final class NewCommand implements Command {
  private static final String TEMPLATE = "--template";

  private final Shell shell;

  /** Makes the command. */
  public NewCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec workspace =
        Specs.command(
            "workspace",
            "Make a folder for experiments and their runs, with copies of the templates.",
            "ansatz new workspace chaos --template lorenz-esn");
    workspace.addPositional(Specs.parameter(0, "DIR", "The folder; must be new or empty."));
    workspace.addOption(
        Specs.choice(TEMPLATE, "ID", () -> templateIds().iterator(), "Copy this template alone."));
    return Specs.command("new", "Make what you begin with.", "ansatz new workspace chaos")
        .addSubcommand("workspace", workspace);
  }

  @Override
  public ExitCode run(ParseResult line) {
    ParseResult workspace = line.subcommand();
    Path dir = shell.directory().resolve(workspace.matchedPositionalValue(0, ""));
    List<Template> templates = templates(workspace.matchedOptionValue(TEMPLATE, null));
    try {
      requireEmpty(dir);
      new WorkspaceMaker(shell.services().get(Experiments.class)).make(dir, templates);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    shell.out().println("made the workspace " + shell.show(dir));
    shell.out().println("next:  cd " + shell.show(dir));
    if (!templates.isEmpty()) {
      shell.out().println("       ansatz run experiments/" + templates.get(0).id() + ".yaml");
    }
    return ExitCode.OK;
  }

  private Stream<String> templateIds() {
    return shell.services().get(Templates.class).list().stream().map(Template::id);
  }

  private List<Template> templates(String id) {
    Templates templates = shell.services().get(Templates.class);
    return id == null ? templates.list() : List.of(templates.find(id));
  }

  private void requireEmpty(Path dir) throws IOException {
    if (Files.isDirectory(dir)) {
      try (Stream<Path> files = Files.list(dir)) {
        if (files.findAny().isPresent()) {
          throw new RefusedException(
              "a new workspace must be a new or an empty folder; %s is not empty"
                  .formatted(shell.show(dir)));
        }
      }
    } else if (Files.exists(dir)) {
      throw new RefusedException(
          "a new workspace must be a new or an empty folder; %s is a file"
              .formatted(shell.show(dir)));
    }
  }
}
