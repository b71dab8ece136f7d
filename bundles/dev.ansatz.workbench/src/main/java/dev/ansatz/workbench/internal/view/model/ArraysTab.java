package dev.ansatz.workbench.internal.view.model;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.stats.Histogram;
import dev.ansatz.workbench.internal.stats.Plots;
import dev.ansatz.workbench.internal.stats.Spread;
import dev.ansatz.workbench.internal.stats.Values;
import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.ui.Scrolling;
import dev.ansatz.workbench.internal.ui.ValueTable;
import dev.ansatz.workbench.internal.view.figure.FigurePane;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** The arrays of a model, and the chosen one as a histogram and as a heat map. */
final class ArraysTab {
  private final Session session;
  private final List<ArrayFacts> arrays;
  private final JTable table;
  private final HeatMap heat = new HeatMap();
  private final FigurePane histogram = new FigurePane();
  private final JSpinner slice = new JSpinner(new SpinnerNumberModel(0, 0, 0, 1));
  private final JLabel sliceLabel = new JLabel("Slice");
  private final JLabel words = new JLabel();
  private final JButton export = new JButton("Export…", Icons.of("export"));
  private final JSplitPane panel;

  ArraysTab(Session session, List<ArrayFacts> arrays) {
    this.session = session;
    this.arrays = arrays;
    this.table = ValueTable.of("model.arrays", "Arrays of the model", columns(), arrays);
    heat.setName("model.heat");
    heat.getAccessibleContext().setAccessibleName("The chosen array as colours");
    histogram.getAccessibleContext().setAccessibleName("Histogram of the chosen array");
    panel = new JSplitPane(JSplitPane.VERTICAL_SPLIT, Scrolling.bare(table), detail());
    panel.setResizeWeight(0.4);
    panel.setBorder(null);
    table.getSelectionModel().addListSelectionListener(event -> choose());
    slice.addChangeListener(event -> showSlice());
    export.addActionListener(event -> export());
    export.setEnabled(!arrays.isEmpty());
    if (arrays.isEmpty()) {
      words.setText("The model has no arrays.");
    } else {
      table.setRowSelectionInterval(0, 0);
    }
  }

  private static List<ValueTable.Col<ArrayFacts>> columns() {
    return List.of(
        ValueTable.Col.text("array", ArrayFacts::name),
        ValueTable.Col.text("shape", it -> it.tensor().shape().toString()),
        ValueTable.Col.text("type", it -> it.tensor().dtype().toString()),
        ValueTable.Col.alarm("not finite", it -> it.spread().notFinite()),
        ValueTable.Col.number("min", it -> it.spread().least()),
        ValueTable.Col.number("mean", it -> it.spread().mean()),
        ValueTable.Col.number("max", it -> it.spread().most()),
        ValueTable.Col.number("sd", it -> it.spread().sd()));
  }

  private JComponent detail() {
    slice.setName("model.slice");
    sliceLabel.setLabelFor(slice);
    slice.setToolTipText("Which slice along the last two axes is shown");
    export.setName("model.export");
    export.setToolTipText("Write the array to an NPY or a CSV file");
    JPanel bar = new JPanel(new MigLayout("insets 0, gap 8, hidemode 3"));
    bar.add(words, "growx, pushx, wmin 20");
    bar.add(sliceLabel);
    bar.add(slice, "w 56");
    bar.add(export, "wmin 32");
    JPanel detail = new JPanel(new MigLayout("fill, insets 4, gap 8", "[grow][grow]", "[][grow]"));
    detail.add(bar, "span, growx, wmin 60, wrap");
    detail.add(heat, "grow, sg half, wmin 40, hmin 40");
    detail.add(histogram, "grow, sg half, wmin 40, hmin 40");
    return detail;
  }

  private Optional<ArrayFacts> chosen() {
    int row = table.getSelectedRow();
    return row < 0 ? Optional.empty() : Optional.of(arrays.get(table.convertRowIndexToModel(row)));
  }

  private void choose() {
    chosen().ifPresent(this::show);
  }

  private void show(ArrayFacts it) {
    int slices = Matrix.slices(it.tensor());
    slice.setVisible(slices > 1);
    sliceLabel.setVisible(slices > 1);
    slice.setModel(new SpinnerNumberModel(0, 0, Math.max(0, slices - 1), 1));
    words.setText(words(it));
    words.setToolTipText(words(it));
    showSlice();
    drawHistogram(it);
  }

  private static String words(ArrayFacts it) {
    int lost = it.spread().notFinite();
    String warning =
        ": %,d of its %,d numbers %s not finite"
            .formatted(lost, it.tensor().size(), lost == 1 ? "is" : "are");
    return it.name() + (lost == 0 ? "" : warning);
  }

  private void showSlice() {
    chosen()
        .ifPresent(
            it -> {
              Spread spread = it.spread();
              double most = Math.max(Math.abs(spread.least()), Math.abs(spread.most()));
              heat.show(new Matrix(it.tensor(), (Integer) slice.getValue()), most);
            });
  }

  private void drawHistogram(ArrayFacts of) {
    session
        .background()
        .run(
            () -> histogram(of),
            figure -> {
              if (chosen().filter(it -> it == of).isPresent()) {
                histogram.show(figure);
              }
            },
            e -> histogram.show(Optional.empty()));
  }

  private static Optional<Figure> histogram(ArrayFacts of) {
    return of.spread().finite() == 0
        ? Optional.empty()
        : Optional.of(
            Plots.histogram("value", "", Histogram.of(Values.of(of.tensor()), of.spread())));
  }

  private void export() {
    chosen()
        .ifPresent(
            it ->
                session
                    .stage()
                    .saveTo("Export the array as NPY or CSV", Path.of(fileName(it)))
                    .ifPresent(file -> write(it, file)));
  }

  private static String fileName(ArrayFacts it) {
    return it.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-") + ".npy";
  }

  private void write(ArrayFacts it, Path file) {
    session
        .background()
        .run(
            () -> ArrayFile.write(it.tensor(), file),
            written -> session.stage().say("The array was written to " + written + "."),
            e ->
                session
                    .stage()
                    .tell("Export", "%s cannot be written: %s".formatted(file, e.getMessage())));
  }

  JComponent component() {
    return panel;
  }
}
