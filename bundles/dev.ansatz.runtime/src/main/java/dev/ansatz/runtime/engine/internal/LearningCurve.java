package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.runtime.store.internal.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figure of a training's live readings: one panel for each, in which stands beside a reading
 * {@code loss} that of the validation part, {@code validationLoss}.
 */
final class LearningCurve {
  private static final int MOST_PANELS = 6;
  private static final String VALIDATION = "validation";

  private LearningCurve() {}

  /** Returns the figure; none where there are no curves to see. */
  static Optional<Figure> of(List<Curve> curves) {
    List<Curve> visible = curves.stream().filter(curve -> curve.size() > 1).toList();
    List<Panel> panels = new ArrayList<>();
    boolean validated = false;
    for (Curve curve : visible) {
      if (panels.size() < MOST_PANELS && !isPartner(curve, visible)) {
        Optional<Curve> partner = named(validationName(curve), visible);
        validated |= partner.isPresent();
        panels.add(new LearningPanel(curve, partner).draw());
      }
    }
    return panels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Figure(
                "learning-curve",
                "Learning curve",
                caption(validated),
                Math.min(2, panels.size()),
                panels));
  }

  private static String caption(boolean validated) {
    return "The live readings on the training part, step by step; bold, their means over "
        + LearningPanel.MOST_MEANS
        + " stretches of steps."
        + (validated ? " The validation part is measured after each epoch." : "");
  }

  private static String validationName(Curve curve) {
    return VALIDATION + Character.toUpperCase(curve.name().charAt(0)) + curve.name().substring(1);
  }

  private static boolean isPartner(Curve curve, List<Curve> curves) {
    return curves.stream().anyMatch(other -> validationName(other).equals(curve.name()));
  }

  private static Optional<Curve> named(String name, List<Curve> curves) {
    return curves.stream().filter(curve -> curve.name().equals(name)).findFirst();
  }
}
