package dev.ansatz.views.internal.classes;

import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.model.FactoredClassifier.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;

/** Writes a worked answer into tables: as a product, in logarithms, and without smoothing. */
final class WorkedPanels {
  private static final int MOST_ZEROS = 6;

  private final Worked worked;
  private final List<String> names;
  private final List<Integer> shown;
  private final List<Factor> telling;

  /**
   * Makes the tables' writer.
   *
   * @param names the names of all classes
   * @param shown the classes that are shown
   * @param telling the factors that are shown by themselves
   */
  WorkedPanels(Worked worked, List<String> names, List<Integer> shown, List<Factor> telling) {
    this.worked = worked;
    this.names = names;
    this.shown = shown;
    this.telling = telling;
  }

  /** The prior times each factor, and the products divided by their sum over all classes. */
  Panel product() {
    double[] products = worked.products();
    double sum = Worked.logSum(products);
    List<List<String>> rows = factorRows(Decimals::ofLog);
    List<Integer> rules = List.of(rows.size(), rows.size() + 1);
    rows.add(row("product", "", c -> products[c], Decimals::ofLog));
    rows.add(row("probability", "product / sum", c -> products[c] - sum, Decimals::ofLog));
    return new TablePanel("Factors and their product", columns(), rows, rules);
  }

  /** The same as sums of natural logarithms. */
  Panel logarithms() {
    double[] products = worked.products();
    double sum = Worked.logSum(products);
    List<List<String>> rows = factorRows(Decimals::log);
    List<Integer> rules = List.of(rows.size(), rows.size() + 1);
    rows.add(row("sum", "", c -> products[c], Decimals::log));
    rows.add(row("ln probability", "", c -> products[c] - sum, Decimals::log));
    return new TablePanel("Natural logarithms and their sum", columns(), rows, rules);
  }

  /** The factors that would be 0, with what smoothing makes of them, and what would follow. */
  Panel withoutSmoothing() {
    List<Factor> zeros =
        worked.factors().inputs().stream()
            .filter(factor -> shown.stream().anyMatch(c -> Worked.isZero(factor, c)))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    for (Factor factor : zeros.subList(0, Math.min(MOST_ZEROS, zeros.size()))) {
      rows.add(row(factor.input(), factor.value(), factor.unsmoothed()::get, Decimals::ofLog));
      rows.add(row("", "smoothed", factor.logs()::get, Decimals::ofLog));
    }
    if (zeros.size() > MOST_ZEROS) {
      rows.add(blank("and %d more".formatted(zeros.size() - MOST_ZEROS)));
    }
    int rule = rows.size();
    double[] products = worked.unsmoothedProducts();
    double sum = Worked.logSum(products);
    rows.add(row("product", "of all factors", c -> products[c], Decimals::ofLog));
    rows.add(row("probability", "", c -> products[c] - sum, Decimals::ofLog));
    return new TablePanel("Without smoothing", columns(), rows, List.of(rule));
  }

  private List<List<String>> factorRows(DoubleFunction<String> words) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("prior", "", worked.factors().priors()::get, words));
    telling.forEach(f -> rows.add(row(f.input(), f.value(), f.logs()::get, words)));
    List<Factor> others = new ArrayList<>(worked.factors().inputs());
    others.removeAll(telling);
    if (!others.isEmpty()) {
      rows.add(
          row(
              "all others",
              others.size() + " factors",
              c -> others.stream().mapToDouble(f -> f.logs().get(c)).sum(),
              words));
    }
    return rows;
  }

  private List<String> row(
      String name, String value, IntToDoubleFunction log, DoubleFunction<String> words) {
    List<String> row = new ArrayList<>(List.of(name, value));
    shown.forEach(c -> row.add(words.apply(log.applyAsDouble(c))));
    return row;
  }

  private List<String> blank(String name) {
    String[] row = new String[shown.size() + 2];
    Arrays.fill(row, "");
    row[0] = name;
    return List.of(row);
  }

  private List<TablePanel.Column> columns() {
    List<TablePanel.Column> columns = new ArrayList<>();
    columns.add(TablePanel.Column.left("factor"));
    columns.add(TablePanel.Column.left("value"));
    shown.forEach(c -> columns.add(TablePanel.Column.right(names.get(c))));
    return columns;
  }
}
