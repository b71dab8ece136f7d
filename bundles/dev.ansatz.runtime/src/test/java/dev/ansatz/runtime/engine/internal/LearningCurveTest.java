package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ValueAxis.Scale;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.runtime.store.internal.Curve;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class LearningCurveTest {

  private static Curve curve(String name, int steps, DoubleUnaryOperator value) {
    Curve curve = new Curve(name, "nats");
    for (int step = 1; step <= steps; step++) {
      curve.add(step, value.applyAsDouble(step));
    }
    return curve;
  }

  private static XyPanel panel(Figure figure, int index) {
    return (XyPanel) figure.panels().get(index);
  }

  @Test
  void validationStandsBesideTraining() {
    Figure figure =
        LearningCurve.of(
                List.of(
                    curve("loss", 10, x -> -x),
                    curve("kl", 10, x -> x),
                    curve("validationLoss", 3, x -> 1)))
            .orElseThrow();
    assertEquals(2, figure.panels().size());
    assertEquals(
        List.of("training", "validation"),
        panel(figure, 0).series().stream().map(XySeries::name).toList());
    assertEquals(1, panel(figure, 1).series().size());
    assertTrue(figure.caption().contains("validation part"), figure.caption());
  }

  @Test
  void manyValuesAreDrawnWithTheirMeans() {
    Figure figure =
        LearningCurve.of(List.of(curve("loss", 1000, x -> x % 2 == 0 ? 3 : 5))).orElseThrow();
    XySeries.Line means = (XySeries.Line) panel(figure, 0).series().get(1);
    assertEquals(LearningPanel.MOST_MEANS, means.y().length);
    assertEquals(5.5, means.x()[0], 1e-12);
    for (double mean : means.y()) {
      assertEquals(4, mean, 1e-12);
    }
  }

  @Test
  void onlyWhatFallsOverDecadesHasALogarithmicAxis() {
    assertEquals(Scale.LOGARITHMIC, scale(x -> Math.exp(-x)));
    assertEquals(Scale.LINEAR, scale(Math::exp));
    assertEquals(Scale.LINEAR, scale(x -> 5 - x));
    assertEquals(Scale.LINEAR, scale(x -> 20 - x));
  }

  private static Scale scale(DoubleUnaryOperator value) {
    Figure figure = LearningCurve.of(List.of(curve("loss", 10, value))).orElseThrow();
    return panel(figure, 0).y().scale();
  }

  @Test
  void singleValuesAreNoCurve() {
    assertEquals(Optional.empty(), LearningCurve.of(List.of(curve("loss", 1, x -> x))));
    XySeries.Line two =
        (XySeries.Line)
            panel(LearningCurve.of(List.of(curve("loss", 2, x -> x))).orElseThrow(), 0)
                .series()
                .get(0);
    assertArrayEquals(new double[] {1, 2}, two.x());
  }
}
