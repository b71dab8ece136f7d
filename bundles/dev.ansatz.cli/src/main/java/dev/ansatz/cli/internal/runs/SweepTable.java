package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.runs.SweepPoint.Spread;
import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.cli.internal.text.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Shows sweeps to people. */
public final class SweepTable {
  private static final int WIDEST = 120;
  private static final int FEW = 6;

  private final Set<String> addresses = new LinkedHashSet<>();
  private final Set<Column> columns = new LinkedHashSet<>();
  private final boolean parametersVary;
  private final boolean timed;

  private SweepTable(List<SweepPoint> points) {
    for (SweepPoint point : points) {
      addresses.addAll(point.values().keySet());
      point.scores().forEach((key, spread) -> columns.add(new Column(key, spread.unit())));
    }
    parametersVary =
        points.stream().mapToDouble(SweepPoint::parameters).distinct().limit(2).count() > 1;
    timed = points.stream().anyMatch(point -> Double.isFinite(point.seconds()));
  }

  /** A score in one unit: numbers in another do not compare. */
  private record Column(String key, String unit) {
    String head() {
      return unit.isEmpty() ? key : key + " / " + unit;
    }

    String cell(SweepPoint point) {
      Spread spread = point.scores().get(key);
      return spread == null || !spread.unit().equals(unit) ? "-" : show(spread);
    }
  }

  /**
   * Returns a head and a row for each point: its settings, then mean ± standard deviation, then how
   * large the model is, where that varies, and how long a training took. A table of few points that
   * is too wide to read has a column for each point instead.
   */
  public static List<String> lines(List<SweepPoint> points) {
    SweepTable columns = new SweepTable(points);
    List<String[]> rows = new ArrayList<>();
    rows.add(columns.head());
    points.forEach(point -> rows.add(columns.cells(point)));
    List<String> lines = table(rows);
    boolean wide = lines.stream().anyMatch(line -> line.length() > WIDEST);
    return wide && points.size() <= FEW ? table(turned(rows)) : lines;
  }

  private static List<String> table(List<String[]> rows) {
    Table table = new Table();
    rows.forEach(table::row);
    return table.lines();
  }

  private static List<String[]> turned(List<String[]> rows) {
    return IntStream.range(0, rows.get(0).length)
        .mapToObj(column -> rows.stream().map(row -> row[column]).toArray(String[]::new))
        .toList();
  }

  private String[] head() {
    List<String> head = new ArrayList<>(addresses);
    columns.forEach(column -> head.add(column.head()));
    if (parametersVary) {
      head.add("parameters");
    }
    if (timed) {
      head.add("training / s");
    }
    return head.toArray(String[]::new);
  }

  private String[] cells(SweepPoint point) {
    List<String> cells = new ArrayList<>();
    addresses.forEach(address -> cells.add(String.valueOf(point.values().get(address))));
    columns.forEach(column -> cells.add(column.cell(point)));
    if (parametersVary) {
      cells.add(Double.isNaN(point.parameters()) ? "-" : Numbers.exact(point.parameters()));
    }
    if (timed) {
      cells.add(Double.isNaN(point.seconds()) ? "-" : Numbers.show(point.seconds()));
    }
    return cells.toArray(String[]::new);
  }

  private static String show(Spread spread) {
    String mean = Numbers.show(spread.mean());
    return Double.isNaN(spread.sd()) ? mean : mean + " ± " + Numbers.show(spread.sd());
  }
}
