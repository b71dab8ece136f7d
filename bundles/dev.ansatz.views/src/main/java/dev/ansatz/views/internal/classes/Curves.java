package dev.ansatz.views.internal.classes;

import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.XySeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A curve for each class against all others, those with the least areas where they are many. */
final class Curves {

  /** What is drawn of a class. */
  interface Kind {

    /** Returns whether the class has a curve. */
    boolean has(Ranking ranking);

    double[] x(Ranking ranking);

    double[] y(Ranking ranking);

    double area(Ranking ranking);

    /** Returns what the area is called: {@code "AUC"}. */
    String areaName();
  }

  private record Curve(int label, Ranking ranking, double area) {}

  private final Predicted predicted;
  private final Kind kind;
  private final List<Curve> drawn;
  private final List<String> without = new ArrayList<>();
  private final int all;

  Curves(Predicted predicted, Kind kind, int most) {
    this.predicted = predicted;
    this.kind = kind;
    List<Curve> curves = new ArrayList<>();
    for (int label = 0; label < predicted.classes().size(); label++) {
      Ranking ranking = Ranking.of(predicted, label);
      if (kind.has(ranking)) {
        curves.add(new Curve(label, ranking, kind.area(ranking)));
      } else {
        without.add(predicted.classes().get(label));
      }
    }
    this.all = curves.size();
    this.drawn =
        curves.stream()
            .sorted(Comparator.comparingDouble(Curve::area))
            .limit(most)
            .sorted(Comparator.comparingInt(Curve::label))
            .toList();
  }

  List<XySeries> series() {
    return IntStream.range(0, drawn.size()).mapToObj(this::series).toList();
  }

  private XySeries series(int index) {
    Curve curve = drawn.get(index);
    String name =
        String.format(
            Locale.ROOT,
            "%s, %s %.4f",
            predicted.classes().get(curve.label()),
            kind.areaName(),
            curve.area());
    return new XySeries.Line(
        name, kind.x(curve.ranking()), kind.y(curve.ranking()), Style.line(index));
  }

  /** Returns which classes have no curve, as sentences. */
  String omissions() {
    String hidden =
        drawn.size() < all
            ? " Shown are the %d of %d classes with the least area.".formatted(drawn.size(), all)
            : "";
    String lacking =
        without.isEmpty()
            ? ""
            : " Without a curve, because no row or every row is of it: %s."
                .formatted(String.join(", ", without));
    return hidden + lacking;
  }
}
