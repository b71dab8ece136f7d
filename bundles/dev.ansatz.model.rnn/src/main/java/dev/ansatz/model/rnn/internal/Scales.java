package dev.ansatz.model.rnn.internal;

import dev.ansatz.model.rnn.ForecastTarget;
import java.util.ArrayList;
import java.util.List;

/** What brings a network's targets to mean square 1. */
final class Scales {
  private Scales() {}

  /** Returns the root mean square of each component's targets over a part; 1 where that is 0. */
  static List<Double> of(SeriesWindows part, ForecastTarget target) {
    List<Double> scales = new ArrayList<>();
    int rows = part.series().rowCount() - 1;
    for (int c = 0; c < part.components(); c++) {
      double square = 0;
      for (int row = 0; row < rows; row++) {
        double before = target == ForecastTarget.INCREMENT ? part.at(row, c) : 0;
        double wanted = part.at(row + 1, c) - before;
        square += wanted * wanted;
      }
      double scale = Math.sqrt(square / rows);
      scales.add(scale > 0 && Double.isFinite(scale) ? scale : 1);
    }
    return scales;
  }
}
