package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.util.List;
import java.util.stream.Stream;

/** The names in the legend of a panel. */
final class SeriesNames {
  private SeriesNames() {}

  static List<String> of(Panel panel) {
    return all(panel).filter(name -> !name.isEmpty()).distinct().toList();
  }

  private static Stream<String> all(Panel panel) {
    if (panel instanceof XyPanel plane) {
      return plane.series().stream().map(XySeries::name);
    } else if (panel instanceof SpacePanel space) {
      return space.curves().stream().map(SpacePanel.Curve::name);
    }
    return Stream.of();
  }
}
