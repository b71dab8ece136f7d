package dev.ansatz.figures.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.ValueAxis;
import org.junit.jupiter.api.Test;

class FarLineTest {
  private static final double NAN = Double.NaN;
  private static final PlotAxis AXIS =
      PlotAxis.fit(ValueAxis.linear("", "").between(0, 1), new Extent(false), 0);

  @Test
  void nearLinesStayThemselves() {
    double[] x = {0, 1, NAN, 51};
    double[] y = {-50, NAN, 3, 2};
    assertSame(x, FarLine.cut(x, y, AXIS, AXIS).x());
  }

  @Test
  void directionsStay() {
    double[] x = {-1000, 1000};
    double[] y = {-2000, 2001};
    FarLine cut = FarLine.cut(x, y, AXIS, AXIS);
    double slope = (cut.y()[1] - cut.y()[0]) / (cut.x()[1] - cut.x()[0]);
    assertEquals(4001 / 2000.0, slope, 1e-12);
    assertEquals(-50, cut.y()[0], 1e-9);
    assertEquals(51, cut.y()[1], 1e-9);
  }

  @Test
  void piecesThatAreNowhereNearLeaveGaps() {
    double[] x = {0, 0.5, 900, 900, 0.5, 1, NAN, 0.25, NAN, 700};
    double[] y = {0, 0, 900, 901, 1, 1, 1, 0.25, 0, 0};
    FarLine cut = FarLine.cut(x, y, AXIS, AXIS);
    assertArrayEquals(new double[] {0, 0}, new double[] {cut.x()[0], cut.y()[0]});
    assertEquals(0.5, cut.x()[2]);
    assertTrue(cut.x()[3] > 50 && cut.x()[3] <= 51);
    assertTrue(Double.isNaN(cut.x()[4]));
    assertEquals(0.25, cut.x()[cut.x().length - 1]);
  }
}
