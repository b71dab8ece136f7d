package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.workbench.internal.view.figure.FigurePane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Three chosen columns as a curve in space. */
final class SpaceTab {
  private static final String[] AXES = {"x", "y", "z"};

  private final List<DataColumn> columns;
  private final Optional<DataColumn> classes;
  private final boolean joined;
  private final List<JComboBox<String>> choices = new ArrayList<>();
  private final FigurePane figure = new FigurePane();
  private final JLabel words = new JLabel();
  private final JPanel panel =
      new JPanel(new MigLayout("fill, insets 4, gap 4, wrap 1", "[grow]", "[][grow][]"));

  /**
   * Makes it.
   *
   * @param columns three columns of numbers or more
   * @param classes the class of each row, where there is one
   * @param joined whether a line joins the rows
   */
  SpaceTab(List<DataColumn> columns, Optional<DataColumn> classes, boolean joined) {
    this.columns = columns;
    this.classes = classes;
    this.joined = joined;
    JPanel top = new JPanel(new MigLayout("insets 0, gap 8"));
    for (int i = 0; i < AXES.length; i++) {
      addChoice(top, i);
    }
    figure.getAccessibleContext().setAccessibleName("Points in space");
    panel.add(top, "growx, wmin 60");
    panel.add(figure, "grow, wmin 60, hmin 60");
    panel.add(words, "growx, wmin 60");
    draw();
  }

  private void addChoice(JPanel top, int axis) {
    String[] names = columns.stream().map(DataColumn::name).toArray(String[]::new);
    JComboBox<String> choice = new JComboBox<>(names);
    choice.setSelectedIndex(axis);
    choice.setName("data.space." + AXES[axis]);
    choice.addActionListener(event -> draw());
    JLabel label = new JLabel(AXES[axis]);
    label.setLabelFor(choice);
    choices.add(choice);
    top.add(label);
    top.add(choice, "wmin 40");
  }

  private void draw() {
    DataColumn x = chosen(0);
    DataColumn y = chosen(1);
    DataColumn z = chosen(2);
    PointCloud cloud = new PointCloud(x, y, z);
    SpacePanel space =
        new SpacePanel(
            "",
            axis(x),
            axis(y),
            axis(z),
            joined ? cloud.line() : cloud.points(classes),
            SpacePanel.Camera.DEFAULT);
    figure.show(Optional.of(Figure.of("space", "", "", space)));
    int rows = x.values().size();
    words.setText(
        (cloud.drawn() < rows ? "The first %,d of ".formatted(cloud.drawn()) : "")
            + Words.count(rows, "row"));
  }

  private DataColumn chosen(int axis) {
    return columns.get(choices.get(axis).getSelectedIndex());
  }

  private static ValueAxis axis(DataColumn column) {
    return ValueAxis.linear(column.name(), column.unit());
  }

  JComponent component() {
    return panel;
  }
}
