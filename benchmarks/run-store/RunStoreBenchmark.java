import dev.ansatz.runtime.store.Condition;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.internal.StoredSeries;
import dev.ansatz.runtime.store.internal.index.StoreService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Asks the run store one question, first in a fresh virtual machine, then fifteen times more. */
final class RunStoreBenchmark {
  private static final int ROUNDS = 15;
  private static final List<String> FIFTY =
      IntStream.range(0, 50).mapToObj(i -> SampleWorkspace.id(20 * i)).toList();

  private final Path workspace;

  private RunStoreBenchmark(Path workspace) {
    this.workspace = workspace;
  }

  public static void main(String[] arguments) throws IOException {
    Path workspace = Path.of(arguments[1]);
    if (arguments[0].equals("make")) {
      SampleWorkspace.make(workspace);
    } else {
      new RunStoreBenchmark(workspace).ask(arguments[0]);
    }
  }

  private void ask(String question) throws IOException {
    switch (question) {
      case "index" -> index();
      case "refresh" -> timed("look at all folders, nothing changed", "", RunIndex::refresh);
      case "list" -> timed("list all runs with two metrics", "100", index -> list(index, ""));
      case "filter" ->
          timed(
              "filter by a score and a setting, sorted by the score",
              "100",
              index -> list(index, "test.score3 > 0.9 and model.units >= 500"));
      case "find" ->
          timed("one run with all metrics", "", index -> index.find(SampleWorkspace.id(7)));
      case "curves" ->
          timed("one metric's curves of 50 runs", "1000", index -> curves(index));
      case "table" -> table();
      default -> size();
    }
  }

  private void index() throws IOException {
    SampleWorkspace.forget(workspace);
    long begin = System.nanoTime();
    try (RunIndex index = new StoreService().open(workspace)) {
      if (index.refresh() != SampleWorkspace.RUNS) {
        throw new IllegalStateException("not all runs were read");
      }
    }
    row("index everything from nothing", millis(begin), "", "");
  }

  private interface Question {
    void put(RunIndex index);
  }

  private void timed(String what, String goal, Question question) {
    long begin = System.nanoTime();
    try (RunIndex index = new StoreService().open(workspace)) {
      question.put(index);
      double first = millis(begin);
      double[] again = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        long start = System.nanoTime();
        question.put(index);
        again[i] = millis(start);
      }
      Arrays.sort(again);
      row(what, first, "%.1f".formatted(again[ROUNDS / 2]), goal);
    }
  }

  private static void list(RunIndex index, String conditions) {
    List<Condition> parsed = conditions.isEmpty() ? List.of() : Condition.parse(conditions);
    int found =
        index
            .list(
                new RunQuery(
                    parsed,
                    Set.of(),
                    false,
                    parsed.isEmpty() ? Optional.empty() : Optional.of("test.score3"),
                    false,
                    Integer.MAX_VALUE,
                    Optional.of(Set.of("test.score3", "train.metric50"))))
            .size();
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
  }

  private static void curves(RunIndex index) {
    long points =
        index.curves("train.metric50", FIFTY).stream().mapToLong(c -> c.values().length).sum();
    if (points != 50L * SampleWorkspace.STEPS) {
      throw new IllegalStateException("got %d points".formatted(points));
    }
  }

  private void table() throws IOException {
    Path dir = SampleWorkspace.withoutCurves(workspace);
    long begin = System.nanoTime();
    if (StoredSeries.read(dir, "train.metric50").orElseThrow().steps().length == 0) {
      throw new IllegalStateException("nothing was read");
    }
    row("one curve of one run from its table alone (no curves.bin)", millis(begin), "", "");
  }

  private void size() throws IOException {
    long bytes = 0;
    try (var files = Files.newDirectoryStream(workspace.resolve(".ansatz"))) {
      for (Path file : files) {
        bytes += Files.size(file);
      }
    }
    System.out.printf(
        "%nThe index takes %.1f MB, %.1f KB a run.%n",
        bytes / 1e6, bytes / 1e3 / SampleWorkspace.RUNS);
  }

  private static double millis(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private static void row(String what, double first, String again, String goal) {
    System.out.printf("| %s | %.0f | %s | %s |%n", what, first, again, goal);
  }
}
