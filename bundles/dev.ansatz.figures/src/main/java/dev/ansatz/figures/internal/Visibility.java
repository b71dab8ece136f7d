package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which series are drawn. A series without a name goes with those of its colour that have one, and
 * words that name a series go with it.
 */
public final class Visibility {
  private final Set<String> hidden;
  private final BitSet shown = new BitSet();

  private <T> Visibility(
      List<T> series, Function<T, String> name, Function<T, Integer> colour, Set<String> hidden) {
    this.hidden = hidden;
    for (int i = 0; i < series.size(); i++) {
      T one = series.get(i);
      List<String> names =
          name.apply(one).isEmpty()
              ? series.stream()
                  .filter(other -> colour.apply(other).equals(colour.apply(one)))
                  .map(name)
                  .filter(n -> !n.isEmpty())
                  .toList()
              : List.of(name.apply(one));
      shown.set(i, names.isEmpty() || !hidden.containsAll(names));
    }
  }

  static Visibility of(XyPanel panel, Set<String> hidden) {
    return new Visibility(panel.series(), XySeries::name, Visibility::colour, hidden);
  }

  static Visibility of(SpacePanel panel, Set<String> hidden) {
    return new Visibility(
        panel.curves(), SpacePanel.Curve::name, curve -> curve.style().colour(), hidden);
  }

  /** Words have no colour. */
  private static int colour(XySeries series) {
    return series instanceof XySeries.Labels ? -1 : series.style().colour();
  }

  /** Returns whether the series at an index is drawn. */
  public boolean shows(int index) {
    return shown.get(index);
  }

  /** Returns what is drawn of a series that is shown. */
  XySeries seen(XySeries series) {
    if (hidden.isEmpty() || !(series instanceof XySeries.Labels labels)) {
      return series;
    }
    int[] kept =
        IntStream.range(0, labels.texts().size())
            .filter(i -> !hidden.contains(labels.texts().get(i)))
            .toArray();
    return new XySeries.Labels(
        Thinning.pick(labels.x(), kept),
        Thinning.pick(labels.y(), kept),
        IntStream.of(kept).mapToObj(labels.texts()::get).toList(),
        labels.style());
  }
}
