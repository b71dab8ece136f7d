package dev.ansatz.cli.internal.runs;

import dev.ansatz.api.data.DataException;
import dev.ansatz.cli.internal.Command;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.Workspace;
import dev.ansatz.cli.internal.text.Nearest;
import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ansatz runs}: what has been run in the workspace. */
public final class RunsCommand implements Command {
  private static final String JSON = "--json";
  private static final Comparator<StoredRun> NEWEST_FIRST =
      Comparator.comparing((StoredRun run) -> run.started().orElse(Instant.MIN))
          .reversed()
          .thenComparing(StoredRun::id);

  private final Shell shell;

  /** Makes the command. */
  public RunsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec list =
        Specs.command("list", "List the runs of the workspace, newest first.", "ansatz runs list");
    list.addOption(Specs.flag(JSON, "Print a JSON array of objects."));
    CommandSpec show =
        Specs.command(
            "show", "Show how a run ended and its scores.", "ansatz runs show runs/my-run");
    show.addPositional(
        Specs.parameter(0, "RUN", "Its id, as \"ansatz runs list\" shows it, or its folder."));
    show.addOption(Specs.flag(JSON, "Print one JSON object."));
    return Specs.command("runs", "See what has been run.", "ansatz runs list")
        .addSubcommand("list", list)
        .addSubcommand("show", show);
  }

  @Override
  public ExitCode run(ParseResult line) {
    ParseResult command = line.subcommand();
    if (command.commandSpec().name().equals("list")) {
      list(command);
    } else {
      show(command, find(command.matchedPositionalValue(0, "")));
    }
    return ExitCode.OK;
  }

  private Path folder() {
    return Workspace.around(shell.directory()).orElse(new Workspace(shell.directory())).runs();
  }

  private List<StoredRun> stored() {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder())) {
      return folders.map(RunReader::read).flatMap(Optional::stream).sorted(NEWEST_FIRST).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void list(ParseResult line) {
    List<StoredRun> runs = stored();
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(runs.stream().map(StoredRun::toMap).toList()));
      return;
    }
    if (runs.isEmpty()) {
      shell.err().println("there are no runs in " + shell.show(folder()));
    }
    Table table = new Table();
    runs.forEach(run -> table.row(run.id(), words(run.state()), started(run), run.title()));
    table.lines().forEach(shell.out()::println);
  }

  private StoredRun find(String word) {
    return Stream.of(folder().resolve(word), shell.directory().resolve(word))
        .map(Path::normalize)
        .flatMap(dir -> RunReader.read(dir).stream())
        .findFirst()
        .orElseThrow(() -> missing(word));
  }

  private RuntimeException missing(String word) {
    if (Files.isDirectory(shell.directory().resolve(word))) {
      return new DataException("%s must be a run's folder; it has no run.json".formatted(word));
    }
    List<String> ids = stored().stream().map(StoredRun::id).toList();
    return new RefusedException(
        "there is no run '%s' in %s%s"
            .formatted(word, shell.show(folder()), Nearest.hint(word, ids)));
  }

  private void show(ParseResult line, StoredRun run) {
    if (line.hasMatchedOption(JSON)) {
      shell.out().println(Json.text(run.toMap()));
      return;
    }
    shell.out().println(run.id() + " " + words(run.state()));
    if (!run.reason().isEmpty()) {
      shell.out().println("reason  " + run.reason());
    }
    shell.out().println("title   " + run.title());
    shell.out().println("seed    " + (run.seed() == null ? "-" : run.seed()));
    shell.out().println("began   " + started(run));
    shell.out().println("folder  " + shell.show(run.dir()));
    List<SweepPoint> points = SweepReader.read(run.dir());
    if (!points.isEmpty()) {
      SweepTable.lines(points).forEach(row -> shell.out().println("  " + row));
    }
    Table scores = new Table();
    run.scores()
        .forEach((key, score) -> scores.row("  " + key, Numbers.show(score.value()), score.unit()));
    scores.lines().forEach(shell.out()::println);
  }

  private static String words(RunState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private String started(StoredRun run) {
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
            .withZone(shell.clock().getZone());
    return run.started().map(format::format).orElse("-");
  }
}
