package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.workbench.internal.ui.Background;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.SwingConstants;

/** One part of the data, by the tabs that fit it. */
final class PartTabs {
  private final LoadedData loaded;
  private final Background background;
  private final JTabbedPane tabs = new JTabbedPane();
  private Split shown;

  PartTabs(LoadedData loaded, Background background) {
    this.loaded = loaded;
    this.background = background;
    tabs.setName("data.tabs");
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
  }

  JComponent component() {
    return tabs;
  }

  /** Shows a part; the tab in front stays in front where the part has it. */
  void show(Split split) {
    if (split == shown) {
      return;
    }
    shown = split;
    int front = tabs.getSelectedIndex();
    String title = front < 0 ? "" : tabs.getTitleAt(front);
    tabs.removeAll();
    fill(loaded.dataset(), split);
    int again = tabs.indexOfTab(title);
    tabs.setSelectedIndex(Math.max(0, again));
  }

  private void fill(Dataset dataset, Split split) {
    Images.of(dataset, split).ifPresent(images -> tab("Images", new ImagesTab(images).component()));
    Series.of(dataset, split).ifPresent(series -> tab("Series", new SeriesTab(series).component()));
    DataColumns data = DataColumns.of(dataset, split);
    List<DataColumn> numbers = inSpace(data);
    TableTab table = new TableTab(data, background);
    tab("Table", table.component());
    if (numbers.size() >= 3) {
      tab("3-D", space(data, numbers, dataset, split));
    }
    tab("Statistics", new JLabel("Counting…", SwingConstants.CENTER));
    tab("About", AboutTab.of(loaded));
    background.run(
        () -> ColumnStatistics.of(data),
        statistics -> show(split, table, statistics),
        e -> replace("Statistics", new JLabel("It failed: " + e.getMessage())));
  }

  private static JComponent space(
      DataColumns data, List<DataColumn> numbers, Dataset dataset, Split split) {
    Optional<DataColumn> classes =
        data.columns().stream()
            .filter(column -> column.name().equals(Fields.LABELS))
            .filter(column -> !column.categories().isEmpty())
            .findFirst();
    boolean joined = Series.of(dataset, split).isPresent();
    return new SpaceTab(numbers, classes, joined).component();
  }

  /** Time is no direction in space where three other columns are there. */
  private static List<DataColumn> inSpace(DataColumns data) {
    List<DataColumn> numbers = data.columns().stream().filter(DataColumn::isNumeric).toList();
    boolean timeFirst = numbers.size() > 3 && numbers.get(0).name().equals("time");
    return timeFirst ? numbers.subList(1, numbers.size()) : numbers;
  }

  private void show(Split split, TableTab table, List<ColumnStatistics> statistics) {
    if (split == shown) {
      table.missing(statistics.stream().mapToLong(it -> it.spread().missing()).sum());
      replace("Statistics", new StatisticsTab(statistics, background).component());
    }
  }

  private void tab(String title, JComponent component) {
    tabs.addTab(title, component);
  }

  private void replace(String title, JComponent component) {
    int index = tabs.indexOfTab(title);
    if (index >= 0) {
      tabs.setComponentAt(index, component);
    }
  }
}
