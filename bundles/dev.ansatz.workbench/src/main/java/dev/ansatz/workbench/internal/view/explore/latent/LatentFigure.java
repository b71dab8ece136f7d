package dev.ansatz.workbench.internal.view.explore.latent;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws where rows lie in a plane of two latents, coloured by their classes. */
final class LatentFigure {
  private static final double POINT = 3;
  private static final double ROOM = 0.08;

  private LatentFigure() {}

  static Figure of(LatentMap map, int x, int y) {
    List<XySeries> series = new ArrayList<>();
    if (map.labels().isEmpty()) {
      series.add(points(map, "", 0, x, y, IntStream.range(0, map.count())));
    } else {
      List<String> classes = map.labels().get().classes();
      for (int c = 0; c < classes.size(); c++) {
        int label = c;
        IntStream members =
            IntStream.range(0, map.count())
                .filter(row -> map.labels().get().of(map.indices()[row]) == label);
        series.add(points(map, classes.get(c), c, x, y, members));
      }
    }
    XyPanel panel = new XyPanel("", axis(map, x), axis(map, y), series, List.of());
    return Figure.of("latent-plane", "", "", panel);
  }

  private static XySeries points(
      LatentMap map, String name, int colour, int x, int y, IntStream members) {
    int[] rows = members.toArray();
    return new XySeries.Points(
        name,
        IntStream.of(rows).mapToDouble(row -> map.mean(row, x)).toArray(),
        IntStream.of(rows).mapToDouble(row -> map.mean(row, y)).toArray(),
        new Style(colour, Style.Stroke.SOLID, POINT));
  }

  /** Returns an axis on which all rows have their place, and the prior's bulk, too. */
  private static ValueAxis axis(LatentMap map, int latent) {
    double low = -2;
    double high = 2;
    for (int row = 0; row < map.count(); row++) {
      low = Math.min(low, map.mean(row, latent));
      high = Math.max(high, map.mean(row, latent));
    }
    double room = ROOM * (high - low);
    return ValueAxis.linear(map.name(latent), "").between(low - room, high + room);
  }
}
