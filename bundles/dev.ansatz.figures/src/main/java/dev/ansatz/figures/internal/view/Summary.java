package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import java.util.ArrayList;
import java.util.List;

/** Says in words what a figure shows, for those who do not see it. */
public final class Summary {
  private static final int NAMES = 12;

  private Summary() {}

  /** Returns a sentence for every panel, after the figure's caption. */
  public static String of(Figure figure) {
    List<String> sentences = new ArrayList<>();
    if (!figure.caption().isBlank()) {
      sentences.add(figure.caption());
    }
    for (int i = 0; i < figure.panels().size(); i++) {
      Panel panel = figure.panels().get(i);
      String title = panel.title().isBlank() ? "" : ", " + panel.title();
      sentences.add("Panel %d%s: %s.".formatted(i + 1, title, of(panel)));
    }
    return String.join(" ", sentences);
  }

  private static String of(Panel panel) {
    if (panel instanceof XyPanel plane) {
      return axis(plane.y()) + " over " + axis(plane.x()) + series(panel);
    } else if (panel instanceof SpacePanel space) {
      String axes = String.join(", ", axis(space.x()), axis(space.y()), axis(space.z()));
      return "a space of " + axes + series(panel);
    } else if (panel instanceof ImagePanel images) {
      return "%d images".formatted(images.images().shape().extent(0));
    } else if (panel instanceof MatrixPanel matrix) {
      return "a matrix of %d rows and %d columns"
          .formatted(matrix.rows().names().size(), matrix.columns().names().size());
    }
    TablePanel table = (TablePanel) panel;
    List<String> names = table.columns().stream().map(TablePanel.Column::name).toList();
    return "a table of %d rows with %s".formatted(table.rows().size(), list(names));
  }

  private static String axis(ValueAxis axis) {
    String label = axis.label().isBlank() ? "values" : axis.label();
    return axis.unit().isEmpty() ? label : label + " in " + axis.unit();
  }

  private static String series(Panel panel) {
    List<String> names = SeriesNames.of(panel);
    return names.isEmpty() ? "" : "; " + list(names);
  }

  private static String list(List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES ? some + " and %d more".formatted(names.size() - NAMES) : some;
  }
}
