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
import java.util.List;
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
    int shown = Math.min(tables.size(), request.settings().count());
    String caption =
        shown < tables.size()
            ? "Shown are the first %,d of %,d tables.".formatted(shown, tables.size())
            : "";
    return List.of(
        new Figure(
            "probability-tables",
            "The tables of the model, " + request.model().summary().title(),
            caption,
            Math.min(shown, request.settings().columns()),
            tables.subList(0, shown).stream().map(TablesView::panel).toList()));
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
