package dev.ansatz.runtime.compare.internal;

import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.Comparison.Group;
import dev.ansatz.runtime.compare.Comparison.Row;
import dev.ansatz.runtime.compare.Comparison.Section;
import dev.ansatz.runtime.compare.Comparison.Verdict;
import dev.ansatz.runtime.store.StoredRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes comparisons. */
public final class Comparer {
  private static final String METRICS = "metrics.";

  private Comparer() {}

  /** Compares runs; see {@link dev.ansatz.runtime.compare.RunComparison#of}. */
  public static Comparison compare(List<StoredRun> runs) {
    if (runs.size() < 2) {
      throw new IllegalArgumentException(
          "a comparison needs two runs or more; there is " + runs.size());
    }
    List<List<ComparedRun>> groups = Groups.of(runs.stream().map(ComparedRun::of).toList());
    Section settings = Groups.differences(groups, ComparedRun::settings);
    Section data = Groups.differences(groups, ComparedRun::data);
    Metrics metrics = new Metrics(groups);
    List<String> judgedDifferently = judgedDifferently(settings, metrics.columns());
    List<Verdict> verdicts = new ArrayList<>();
    for (int other = 1; other < groups.size(); other++) {
      verdicts.addAll(new Verdicts(groups, other).of(metrics.columns(), judgedDifferently));
    }
    return new Comparison(
        named(groups),
        settings,
        data,
        Groups.differences(groups, ComparedRun::plugins),
        metrics.rows(),
        verdicts,
        figures(groups),
        Notes.of(groups, data, metrics.columns(), judgedDifferently));
  }

  private static List<Group> named(List<List<ComparedRun>> groups) {
    List<Group> named = new ArrayList<>();
    for (List<ComparedRun> group : groups) {
      String name = Groups.name(named.size());
      named.add(new Group(name, group.stream().map(ComparedRun::run).toList()));
    }
    return named;
  }

  /** Returns the keys of scores whose metric was set differently. */
  private static List<String> judgedDifferently(Section settings, List<Metrics.Column> columns) {
    Set<String> ids = new TreeSet<>();
    for (Row row : settings.rows()) {
      String address = row.name();
      if (address.startsWith(METRICS) && !address.endsWith(".id")) {
        ids.add(address.substring(METRICS.length()).replaceAll("[.#].*", ""));
      }
    }
    return columns.stream()
        .map(Metrics.Column::key)
        .filter(key -> ids.contains(key.replaceFirst("[^.]*\\.", "").replaceAll("\\..*", "")))
        .distinct()
        .toList();
  }

  private static List<String> figures(List<List<ComparedRun>> groups) {
    Set<String> names = new TreeSet<>();
    groups.forEach(group -> names.addAll(figures(group.get(0).run().dir())));
    return List.copyOf(names);
  }

  private static List<String> figures(Path dir) {
    Path folder = dir.resolve("figures");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".svg"))
          .map(name -> "figures/" + name.substring(0, name.length() - ".svg".length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
