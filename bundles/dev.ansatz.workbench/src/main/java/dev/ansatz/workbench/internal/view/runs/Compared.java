package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.RunComparison;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.runtime.store.StoredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Runs side by side.
 *
 * @param comparison what differs, and how sure that is
 * @param curves the metrics that have curves, by key
 */
record Compared(Comparison comparison, List<String> curves) {

  /**
   * Reads the folders of runs and compares them; a sweep stands for its trials. Takes time.
   *
   * @throws IllegalArgumentException where there are fewer than two: one sentence
   */
  static Compared of(List<Path> dirs, RunStore store) throws IOException {
    List<StoredRun> runs = new ArrayList<>();
    for (Path dir : dirs) {
      for (Path folder : folders(dir)) {
        store.read(folder).filter(run -> run.kind() != StoredRun.Kind.SWEEP).ifPresent(runs::add);
      }
    }
    if (runs.size() < 2) {
      throw new IllegalArgumentException(
          "A comparison needs two runs or more, or a sweep: select some with Ctrl and the mouse.");
    }
    TreeSet<String> curves = new TreeSet<>();
    runs.forEach(
        run ->
            run.metrics().values().stream()
                .filter(metric -> metric.points() > 1)
                .forEach(metric -> curves.add(metric.key())));
    return new Compared(RunComparison.of(runs), List.copyOf(curves));
  }

  private static List<Path> folders(Path dir) throws IOException {
    Path trials = dir.resolve("trials");
    if (!Files.isDirectory(trials)) {
      return List.of(dir);
    }
    try (Stream<Path> all = Files.list(trials)) {
      return all.sorted().toList();
    }
  }
}
