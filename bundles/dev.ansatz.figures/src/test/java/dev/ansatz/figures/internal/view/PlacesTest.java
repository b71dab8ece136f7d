package dev.ansatz.figures.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.Pick;
import dev.ansatz.figures.internal.Samples;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Point MIDDLE = new Point(400, 300);

  private final FigureView view = new FigureView();
  private final Mouse mouse = new Mouse(view, 800, 560);

  @Test
  void positionsAndLocationsAreInverse() {
    view.setFigure(Samples.waves());
    mouse.picture(1);
    mouse.wheel(MIDDLE, -1);
    Pick.Position position = view.positionAt(MIDDLE).orElseThrow();
    Point2D back = view.locationOf(0, position.x(), position.y()).orElseThrow();
    assertEquals(MIDDLE.x, back.getX(), 1e-6);
    assertEquals(MIDDLE.y, back.getY(), 1e-6);
    double low = view.state().panel(0).x().range().orElseThrow().low();
    Point2D left = view.locationOf(0, low, position.y()).orElseThrow();
    Point beside = new Point((int) left.getX() - 2, MIDDLE.y);
    assertEquals(Optional.empty(), view.positionAt(beside));
  }

  @Test
  void nothingIsAnywhereWithoutAPlane() {
    assertEquals(Optional.empty(), view.positionAt(MIDDLE));
    assertEquals(Optional.empty(), view.locationOf(0, 1, 1));
    view.setFigure(Samples.waves());
    mouse.picture(1);
    assertEquals(Optional.empty(), view.locationOf(5, 1, 1));
    assertTrue(view.locationOf(0, Double.NaN, 1).isEmpty());
  }
}
