package dev.ansatz.cli.internal.runs;

import dev.ansatz.api.data.DataException;
import dev.ansatz.cli.internal.RefusedException;
import dev.ansatz.cli.internal.Shell;
import dev.ansatz.cli.internal.Specs;
import dev.ansatz.cli.internal.text.Nearest;
import dev.ansatz.runtime.store.IndexException;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.runtime.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The runs of the workspace that the user means. */
public final class RunsOf {
  private static final String WORKSPACE = "--workspace";

  private final Shell shell;
  private final Workspace workspace;

  /**
   * Finds the workspace.
   *
   * @param line may name it
   */
  RunsOf(Shell shell, ParseResult line) {
    this.shell = shell;
    Path named = line.matchedOptionValue(WORKSPACE, null);
    this.workspace = named == null ? here(shell) : named(shell, named);
  }

  /** Takes the workspace around the working directory. */
  public RunsOf(Shell shell) {
    this.shell = shell;
    this.workspace = here(shell);
  }

  private static Workspace here(Shell shell) {
    return Workspace.around(shell.directory()).orElse(new Workspace(shell.directory()));
  }

  private static Workspace named(Shell shell, Path path) {
    Path dir = shell.directory().resolve(path).normalize();
    if (!Files.isDirectory(dir)) {
      throw new DataException("the workspace must be a folder; there is none at " + dir);
    }
    return new Workspace(dir);
  }

  static OptionSpec option() {
    return Specs.value(
        WORKSPACE,
        "DIR",
        Path.class,
        "The folder that runs/ lies in. Default: the workspace around the working directory.");
  }

  /** Returns the folder of the runs as the user would write it. */
  String shown() {
    return shell.show(workspace.runs());
  }

  /** Opens the index as it is. */
  RunIndex open() {
    try {
      return shell.services().get(RunStore.class).open(workspace.root());
    } catch (IndexException e) {
      throw new DataException(e.getMessage(), e);
    }
  }

  /** Tells what is not as it should be with the index. */
  void tellNotes(RunIndex index) {
    index.notes().forEach(note -> shell.err().println("note: " + note));
  }

  /** Reads the run that a word means: an id, or a folder. */
  public StoredRun find(String word) {
    RunStore store = shell.services().get(RunStore.class);
    return Stream.of(workspace.runs().resolve(word), shell.directory().resolve(word))
        .map(Path::normalize)
        .flatMap(dir -> store.read(dir).stream())
        .findFirst()
        .orElseThrow(() -> missing(word));
  }

  /** Reads the run that a word means, or the trials where it is a sweep. */
  List<StoredRun> findAll(String word) {
    StoredRun run = find(word);
    return run.kind() == StoredRun.Kind.SWEEP ? trials(run.dir().resolve("trials")) : List.of(run);
  }

  private List<StoredRun> trials(Path dir) {
    RunStore store = shell.services().get(RunStore.class);
    return list(dir).stream().sorted().flatMap(trial -> store.read(trial).stream()).toList();
  }

  private RuntimeException missing(String word) {
    if (Files.isDirectory(shell.directory().resolve(word))) {
      return new DataException("%s must be a run's folder; it has no run.json".formatted(word));
    }
    return new RefusedException(
        "there is no run '%s' in %s%s".formatted(word, shown(), Nearest.hint(word, names())));
  }

  private List<String> names() {
    return list(workspace.runs()).stream().map(dir -> dir.getFileName().toString()).toList();
  }

  private static List<Path> list(Path dir) {
    if (!Files.isDirectory(dir)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(dir)) {
      return folders.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
