package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.cli.internal.text.Table;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the epochs that a run's record sets side by side: the best one, the last one. */
public final class EpochReader {
  private EpochReader() {}

  /** Returns the epochs as the record has them; none where it has none, or cannot be read. */
  public static List<?> read(Path dir) {
    try {
      Path record = dir.resolve("run.json");
      return Files.isRegularFile(record)
          ? Tree.list(Tree.map(Json.read(Files.readString(record))), "epochs")
          : List.of();
    } catch (IOException | JsonException e) {
      return List.of();
    }
  }

  /** Returns a line of heads, and a line for each reading; nothing where there are no epochs. */
  public static List<String> lines(Path dir) {
    List<? extends Map<?, ?>> epochs = read(dir).stream().map(Tree::map).toList();
    if (epochs.isEmpty()) {
      return List.of();
    }
    Table table = new Table();
    table.row(row("", epochs.stream().map(EpochReader::head).toList(), ""));
    Set<String> names = new LinkedHashSet<>();
    epochs.forEach(epoch -> readings(epoch).keySet().forEach(name -> names.add("" + name)));
    for (String name : names) {
      List<? extends Map<?, ?>> readings =
          epochs.stream().map(epoch -> Tree.map(readings(epoch).get(name))).toList();
      table.row(
          row(
              "train." + name,
              readings.stream().map(r -> Numbers.show(Tree.number(r, "value"))).toList(),
              readings.stream().map(r -> Tree.text(r, "unit")).findFirst().orElse("")));
    }
    return table.lines();
  }

  private static Map<?, ?> readings(Map<?, ?> epoch) {
    return Tree.map(epoch.get("readings"));
  }

  private static String head(Map<?, ?> epoch) {
    String kept = Boolean.TRUE.equals(epoch.get("kept")) ? ", kept" : "";
    return "%s: epoch %.0f%s"
        .formatted(Tree.text(epoch, "name"), Tree.number(epoch, "epoch"), kept);
  }

  private static String[] row(String first, List<String> cells, String last) {
    List<String> row = new ArrayList<>(List.of(first));
    row.addAll(cells);
    row.add(last);
    return row.toArray(String[]::new);
  }
}
