package dev.ansatz.views.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.model.TabulatedModel;
import dev.ansatz.api.model.TabulatedModel.ProbabilityTable;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Shows the tables that a model consists of. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=probability-tables", Descriptor.TITLE + "=Probability tables"})
public final class TablesView implements Visualizer<TabulatedModel, TablesSettings> {
  private static final int WIDE = 8;

  @Override
  public Descriptor<TablesSettings> descriptor() {
    return new Descriptor<>(
        "probability-tables",
        "Probability tables",
        "The tables of probabilities, or of the parameters of distributions, that the model"
            + " consists of.",
        TablesSettings.defaults(),
        List.of());
  }

  @Override
  public Class<TabulatedModel> modelType() {
    return TabulatedModel.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return true;
  }

  @Override
  public List<Figure> draw(ViewRequest<TabulatedModel, TablesSettings> request) {
    List<ProbabilityTable> tables = request.model().tables();
    List<ProbabilityTable> shown = mostTelling(tables, request.settings().count());
    String caption =
        shown.size() < tables.size()
            ? "Shown are %,d of %,d tables: the first, and those whose rows differ most."
                .formatted(shown.size(), tables.size())
            : "";
    return List.of(
        new Figure(
            "probability-tables",
            "The tables of the model, " + request.model().summary().title(),
            caption,
            Math.max(1, Math.min(shown.size(), request.settings().columns())),
            shown.stream().map(TablesView::panel).toList()));
  }

  /** Returns the first table and those whose rows differ most, in their order. */
  private static List<ProbabilityTable> mostTelling(List<ProbabilityTable> tables, int most) {
    if (tables.size() <= most) {
      return tables;
    }
    Set<Integer> chosen =
        IntStream.range(1, tables.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -spread(tables.get(i))))
            .limit(most - 1L)
            .collect(Collectors.toCollection(TreeSet::new));
    List<ProbabilityTable> shown = new ArrayList<>(List.of(tables.get(0)));
    chosen.forEach(i -> shown.add(tables.get(i)));
    return shown;
  }

  /** Returns the largest difference between two values of a column. */
  private static double spread(ProbabilityTable table) {
    double largest = 0;
    for (int column = 0; column < table.columns().size(); column++) {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int row = 0; row < table.rows().size(); row++) {
        double value = table.values().get(row * table.columns().size() + column);
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
      largest = Math.max(largest, most - least);
    }
    return largest;
  }

  private static Panel panel(ProbabilityTable table) {
    boolean turned = table.columns().size() > Math.max(WIDE, table.rows().size());
    List<String> names = turned ? table.rows() : table.columns();
    List<TablePanel.Column> columns = new ArrayList<>();
    columns.add(TablePanel.Column.left(turned ? table.columnAxis() : table.rowAxis()));
    names.forEach(name -> columns.add(TablePanel.Column.right(name)));
    List<List<String>> rows = new ArrayList<>();
    List<String> heads = turned ? table.columns() : table.rows();
    for (int row = 0; row < heads.size(); row++) {
      List<String> cells = new ArrayList<>(List.of(heads.get(row)));
      for (int column = 0; column < names.size(); column++) {
        int index = turned ? column * heads.size() + row : row * names.size() + column;
        cells.add(Decimals.of(table.values().get(index)));
      }
      rows.add(cells);
    }
    return TablePanel.of(table.title(), columns, rows);
  }
}
