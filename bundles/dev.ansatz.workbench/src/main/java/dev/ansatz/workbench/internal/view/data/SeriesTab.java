package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.workbench.internal.view.figure.FigurePane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** Chosen columns over time: all of it small, a window of it large. */
final class SeriesTab {
  private static final int WINDOW = 2000;
  private static final int MOST_BOXES = 24;
  private static final int CHOSEN_FIRST = 3;

  private final Series series;
  private final Overview overview;
  private final FigurePane detail = new FigurePane();
  private final List<JCheckBox> boxes = new ArrayList<>();
  private final JLabel range = new JLabel();
  private final JPanel panel =
      new JPanel(new MigLayout("fill, insets 4, gap 4, wrap 1", "[grow]", "[][grow][][]"));
  private List<DataColumn> columns;

  SeriesTab(Series series) {
    this.series = series;
    this.columns = series.columns(0);
    overview = new Overview(columns.get(0).values(), WINDOW, this::draw);
    overview.setName("data.series.overview");
    overview.getAccessibleContext().setAccessibleName("Overview of the series");
    detail.getAccessibleContext().setAccessibleName("Window of the series");
    panel.add(choice(), "growx, wmin 60");
    panel.add(detail, "grow, wmin 60, hmin 60");
    panel.add(overview, "growx, wmin 60");
    panel.add(range, "growx, wmin 60");
    draw();
  }

  private JComponent choice() {
    JPanel choice = new JPanel(new MigLayout("insets 0, gap 8", "", ""));
    if (series.sequences() > 1) {
      JSpinner sequence = new JSpinner(new SpinnerNumberModel(0, 0, series.sequences() - 1, 1));
      sequence.setName("data.series.sequence");
      JLabel label = new JLabel(series.field().axes().get(0).name());
      label.setLabelFor(sequence);
      sequence.addChangeListener(event -> chooseSequence((Integer) sequence.getValue()));
      choice.add(label);
      choice.add(sequence, "w 72");
    }
    for (int i = 0; i < Math.min(MOST_BOXES, columns.size()); i++) {
      JCheckBox box = new JCheckBox(columns.get(i).name(), i < CHOSEN_FIRST);
      box.setName("data.series.column." + i);
      box.addActionListener(event -> draw());
      boxes.add(box);
      choice.add(box);
    }
    return choice;
  }

  private void chooseSequence(int sequence) {
    columns = series.columns(sequence);
    draw();
  }

  private void draw() {
    List<DataColumn> chosen = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).isSelected()) {
        chosen.add(columns.get(i));
      }
    }
    overview.show((chosen.isEmpty() ? columns : chosen).get(0).values());
    detail.show(chosen.isEmpty() ? Optional.empty() : Optional.of(figure(chosen)));
    range.setText(
        "Steps %,d to %,d of %,d".formatted(overview.from(), overview.to() - 1, series.length()));
  }

  /** One panel for each unit: an axis has one. */
  private Figure figure(List<DataColumn> chosen) {
    int from = overview.from();
    double[] times = new double[overview.to() - from];
    for (int i = 0; i < times.length; i++) {
      times[i] = series.time(from + i);
    }
    Map<String, List<XySeries>> lines = new LinkedHashMap<>();
    for (DataColumn column : chosen) {
      List<XySeries> ofUnit = lines.computeIfAbsent(column.unit(), unit -> new ArrayList<>());
      double[] values = column.values().copy(from, overview.to(), 1);
      ofUnit.add(new XySeries.Line(column.name(), times, values, Style.line(ofUnit.size())));
    }
    ValueAxis time =
        ValueAxis.linear(series.timeLabel(), series.time().step() > 0 ? series.time().unit() : "")
            .between(series.time(from), series.time(Math.max(from + 1, overview.to() - 1)));
    List<Panel> panels = new ArrayList<>();
    lines.forEach(
        (unit, of) -> {
          ValueAxis axis = ValueAxis.linear(of.size() == 1 ? of.get(0).name() : "value", unit);
          panels.add(new XyPanel("", time, axis, of, List.of()));
        });
    return new Figure("series", "", "", 1, panels);
  }

  /** Returns the overview, whose window says what the detail shows. */
  Overview overview() {
    return overview;
  }

  JComponent component() {
    return panel;
  }
}
