package dev.ansatz.cli.internal.runs;

import dev.ansatz.cli.internal.runs.SweepPoint.Spread;
import dev.ansatz.cli.internal.text.Numbers;
import dev.ansatz.cli.internal.text.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows sweeps to people. */
public final class SweepTable {
  private final Set<String> addresses = new LinkedHashSet<>();
  private final Map<String, String> units = new LinkedHashMap<>();

  private SweepTable(List<SweepPoint> points) {
    for (SweepPoint point : points) {
      addresses.addAll(point.values().keySet());
      point.scores().forEach((key, spread) -> units.put(key, spread.unit()));
    }
  }

  /** Returns a head and a row for each point: its settings, then mean ± standard deviation. */
  public static List<String> lines(List<SweepPoint> points) {
    SweepTable columns = new SweepTable(points);
    Table table = new Table().row(columns.head());
    points.forEach(point -> table.row(columns.cells(point)));
    return table.lines();
  }

  private String[] head() {
    List<String> head = new ArrayList<>(addresses);
    units.forEach((key, unit) -> head.add(unit.isEmpty() ? key : key + " / " + unit));
    return head.toArray(String[]::new);
  }

  private String[] cells(SweepPoint point) {
    List<String> cells = new ArrayList<>();
    addresses.forEach(address -> cells.add(String.valueOf(point.values().get(address))));
    units.keySet().forEach(key -> cells.add(show(point.scores().get(key))));
    return cells.toArray(String[]::new);
  }

  private static String show(Spread spread) {
    if (spread == null) {
      return "-";
    }
    String mean = Numbers.show(spread.mean());
    return Double.isNaN(spread.sd()) ? mean : mean + " ± " + Numbers.show(spread.sd());
  }
}
