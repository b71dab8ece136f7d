package dev.ansatz.runtime.expect;

import dev.ansatz.runtime.expect.Check.Verdict;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Expectation.Comparison;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.runtime.store.internal.StoredFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from folders what was expected of runs. */
public final class Checks {
  private static final double NANOS = 1e9;

  private Checks() {}

  /**
   * Reads a run, or a sweep and its trials.
   *
   * @param dir the folder
   * @return the run alone, or the sweep first and then its trials; empty where it is no run's
   *     folder
   */
  public static List<CheckedRun> read(Path dir) {
    List<CheckedRun> all = new ArrayList<>();
    StoredFolder.read(dir).map(Checks::checked).ifPresent(all::add);
    Path trials = dir.resolve("trials");
    if (!all.isEmpty() && Files.isDirectory(trials)) {
      try (Stream<Path> folders = Files.list(trials)) {
        folders
            .sorted()
            .flatMap(trial -> StoredFolder.read(trial).stream())
            .forEach(trial -> all.add(checked(trial)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static CheckedRun checked(StoredRun run) {
    double seconds =
        run.started().isPresent() && run.ended().isPresent()
            ? Duration.between(run.started().get(), run.ended().get()).toNanos() / NANOS
            : Double.NaN;
    return new CheckedRun(
        run.dir().getFileName().toString(),
        run.title(),
        run.state(),
        run.reason(),
        seconds,
        checks(run));
  }

  private static List<Check> checks(StoredRun run) {
    List<Check> checks = new ArrayList<>();
    if (record(run.dir()).get("expectations") instanceof List<?> expectations) {
      for (Object element : expectations) {
        expectation(element).map(e -> check(e, run)).ifPresent(checks::add);
      }
    }
    return checks;
  }

  private static Map<?, ?> record(Path dir) {
    try {
      Object contents = Json.read(Files.readString(dir.resolve("run.json")));
      return contents instanceof Map<?, ?> map ? map : Map.of();
    } catch (IOException | JsonException e) {
      return Map.of();
    }
  }

  private static Optional<Expectation> expectation(Object element) {
    if (!(element instanceof Map<?, ?> map) || !(map.get("rule") instanceof String rule)) {
      return Optional.empty();
    }
    String[] words = rule.split(" ");
    return Arrays.stream(Comparison.values())
        .filter(comparison -> comparison.sign().equals(words[0]))
        .findFirst()
        .map(
            comparison ->
                new Expectation(
                    String.valueOf(map.get("score")), comparison, Double.parseDouble(words[1])));
  }

  private static Check check(Expectation expectation, StoredRun run) {
    StoredMetric metric = run.metrics().get(expectation.key());
    return metric == null
        ? new Check(expectation, Verdict.UNJUDGED, Double.NaN, "")
        : new Check(expectation, metric.last(), metric.unit());
  }
}
