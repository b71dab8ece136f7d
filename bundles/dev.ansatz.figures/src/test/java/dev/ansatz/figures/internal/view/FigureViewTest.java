package dev.ansatz.figures.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.api.figure.SpacePanel.Camera;
import dev.ansatz.figures.Drag;
import dev.ansatz.figures.FigureState;
import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.Pick;
import dev.ansatz.figures.Range;
import dev.ansatz.figures.Tool;
import dev.ansatz.figures.internal.Cells;
import dev.ansatz.figures.internal.Samples;
import java.awt.Color;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureViewTest {
  private static final Point MIDDLE = new Point(400, 300);
  private static final Point NEAR = new Point(300, 250);
  private static final Point ON_X_AXIS = new Point(400, 505);
  private static final Point ON_Y_AXIS = new Point(40, 300);

  private final FigureView view = new FigureView();
  private final Mouse mouse = new Mouse(view, 800, 560);

  private Range x() {
    return view.state().panel(0).x().range().orElseThrow();
  }

  private Range y() {
    return view.state().panel(0).y().range().orElseThrow();
  }

  private void show(Figure figure) {
    view.setFigure(figure);
    mouse.picture(1);
  }

  @Test
  void wheelZoomsAboutThePointer() {
    show(Samples.waves());
    mouse.wheel(MIDDLE, -1);
    Range first = x();
    mouse.wheel(MIDDLE, -1);
    double share = (x().low() - first.low()) / (span(first) - span(x()));
    double before = first.low() / (20 - span(first));
    assertEquals(span(first) / 1.2, span(x()), 1e-9);
    assertEquals(before, share, 0.02);
  }

  private static double span(Range range) {
    return range.high() - range.low();
  }

  @Test
  void wheelOverAnAxisZoomsThatAxisOnly() {
    show(Samples.waves());
    mouse.wheel(ON_X_AXIS, -1);
    assertTrue(view.state().panel(0).y().range().isEmpty());
    assertTrue(span(x()) < 20);
    view.reset();
    mouse.wheel(ON_Y_AXIS, -1);
    assertTrue(view.state().panel(0).x().range().isEmpty());
    assertTrue(span(y()) < 2);
  }

  @Test
  void rectangleIsEnlarged() {
    show(Samples.waves());
    mouse.drag(NEAR, MIDDLE, 0);
    Range once = x();
    assertTrue(once.low() > 3 && once.high() < 15, once::toString);
    mouse.click(MIDDLE, 2);
    assertTrue(view.state().panel(0).x().range().isEmpty());
  }

  @Test
  void flatRectangleIsAboutOneAxis() {
    show(Samples.waves());
    mouse.drag(NEAR, new Point(MIDDLE.x, NEAR.y + 2), 0);
    assertTrue(view.state().panel(0).y().range().isEmpty());
    assertTrue(span(x()) < 5);
  }

  @Test
  void shiftDragMovesAndKeepsTheSpan() {
    show(Samples.waves());
    mouse.wheel(MIDDLE, -3);
    Range before = x();
    mouse.drag(MIDDLE, NEAR, InputEvent.SHIFT_DOWN_MASK);
    assertEquals(span(before), span(x()), 1e-9);
    assertTrue(x().low() > before.low());
  }

  @Test
  void logarithmicAxesZoomAndMoveInDecades() {
    show(Samples.logarithmic());
    mouse.wheel(new Point(230, 150), -2);
    Range before = y();
    mouse.drag(new Point(230, 150), new Point(230, 180), InputEvent.SHIFT_DOWN_MASK);
    assertEquals(
        before.high() / before.low(), y().high() / y().low(), 1e-6 * before.high() / before.low());
    assertTrue(y().low() > before.low());
  }

  @Test
  void keysZoomMoveAndReset() {
    show(Samples.waves());
    mouse.key(KeyEvent.VK_PLUS, 0);
    Range zoomed = x();
    mouse.key(KeyEvent.VK_RIGHT, 0);
    assertTrue(x().low() > zoomed.low());
    mouse.key(KeyEvent.VK_UP, 0);
    assertTrue(y().low() > -1);
    mouse.key(KeyEvent.VK_HOME, 0);
    assertTrue(view.state().panel(0).x().range().isEmpty());
  }

  @Test
  void tabGoesThroughPanels() {
    show(Samples.study());
    mouse.key(KeyEvent.VK_TAB, 0);
    assertEquals(1, view.currentPanel());
    mouse.key(KeyEvent.VK_PLUS, 0);
    assertTrue(view.state().panel(0).x().range().isEmpty());
    assertTrue(view.state().panel(1).x().range().isPresent());
    mouse.key(KeyEvent.VK_TAB, InputEvent.SHIFT_DOWN_MASK);
    assertEquals(0, view.currentPanel());
  }

  @Test
  void escapeUndoesWhatADragHasDone() {
    show(Samples.waves());
    view.setTool(Tool.PAN);
    mouse.press(MIDDLE);
    mouse.dragTo(NEAR);
    assertTrue(view.state().panel(0).x().range().isPresent());
    mouse.key(KeyEvent.VK_ESCAPE, 0);
    mouse.release(NEAR);
    assertTrue(view.state().panel(0).x().range().isEmpty());
  }

  @Test
  void spaceTurnsAndGrows() {
    show(Samples.attractors());
    mouse.drag(new Point(200, 300), new Point(260, 276), 0);
    Camera camera = view.state().panel(0).camera().orElseThrow();
    assertEquals(-60 - 25, camera.azimuth(), 1e-9);
    assertEquals(20 - 10, camera.elevation(), 1e-9);
    mouse.wheel(new Point(200, 300), -1);
    assertEquals(1.2, view.state().panel(0).zoom(), 1e-9);
    mouse.key(KeyEvent.VK_HOME, 0);
    assertTrue(view.state().panel(0).camera().isEmpty());
  }

  @Test
  void legendHidesAndShowsSeries() {
    show(Samples.waves());
    BufferedImage before = mouse.picture(1);
    Point sine = new Point(95, 80);
    mouse.click(sine);
    assertEquals(Set.of("sine"), view.state().panel(0).hidden());
    mouse.click(sine);
    assertEquals(Set.of(), view.state().panel(0).hidden());
    assertEquals(before.getRGB(80, 80), mouse.picture(1).getRGB(80, 80));
  }

  @Test
  void hoverTellsSeriesValuesAndUnits() {
    show(Samples.waves());
    mouse.move(new Point(427, 330));
    String text = view.hoverText();
    assertTrue(text.matches("(co)?sine, time: [0-9.]+ s, displacement: [−0-9.e]+ mm"), text);
    mouse.move(new Point(5, 5));
    assertEquals("", view.hoverText());
  }

  @Test
  void hoverTellsPixels() {
    show(Samples.pictures());
    mouse.move(new Point(60, 90));
    assertTrue(
        view.hoverText().matches("disc 0, row \\d+, column \\d+, value: \\d+"), view.hoverText());
  }

  @Test
  void hoverFindsBarsAnywhereInThem() {
    show(Samples.bandsAndBars());
    mouse.move(new Point(568, 320));
    assertEquals("weights, day: 3, balance: 4 kg", view.hoverText());
  }

  @Test
  void hoverNamesWhatALegendLeavesOut() {
    show(Samples.manySeries());
    mouse.move(new Point(640, 115));
    assertTrue(view.hoverText().startsWith("series number 14, series number 15"));
  }

  @Test
  void longTablesScroll() {
    show(Samples.figure("long", 1, Cells.table("long", "x", 500, 2)));
    BufferedImage first = mouse.picture(1);
    mouse.wheel(MIDDLE, 3);
    assertEquals(9.5 / 500, y().low());
    mouse.wheel(MIDDLE, 10_000);
    assertTrue(y().low() > 0.9 && y().low() < 0.97, y()::toString);
    mouse.key(KeyEvent.VK_HOME, 0);
    assertEquals(FigureState.INITIAL, view.state());
    assertEquals(first.getRGB(30, 90), mouse.picture(1).getRGB(30, 90));
  }

  @Test
  void picturesZoomAboutThePointerAndNotBeyondTheirEnds() {
    show(Samples.pictures());
    Point at = new Point(60, 150);
    mouse.move(at);
    String pixel = view.hoverText();
    mouse.wheel(at, -4);
    mouse.picture(1);
    mouse.move(at);
    assertEquals(pixel, view.hoverText());
    mouse.drag(at, new Point(399, 500), InputEvent.SHIFT_DOWN_MASK);
    assertEquals(0, x().low());
    mouse.wheel(at, 20);
    assertTrue(view.state().panel(0).x().range().isEmpty());
  }

  @Test
  void keysGoFromPointToPointAndPick() {
    show(Samples.study());
    List<Pick> picks = new ArrayList<>();
    view.onPick(picks::add);
    mouse.key(KeyEvent.VK_RIGHT, InputEvent.CTRL_DOWN_MASK);
    assertEquals("trials, units: 500, test MSE: 0.01 sd²", view.hoverText());
    mouse.key(KeyEvent.VK_DOWN, InputEvent.CTRL_DOWN_MASK);
    mouse.key(KeyEvent.VK_RIGHT, InputEvent.CTRL_DOWN_MASK);
    mouse.key(KeyEvent.VK_ENTER, 0);
    assertEquals(List.of(new Pick.Point(0, 1, "mean ± sd", 1, 375, 0.013, Double.NaN)), picks);
    mouse.key(KeyEvent.VK_ESCAPE, 0);
    assertEquals("", view.hoverText());
  }

  @Test
  void keysGoThroughImagesCellsAndSpaces() {
    show(Samples.pictures());
    mouse.key(KeyEvent.VK_RIGHT, InputEvent.CTRL_DOWN_MASK);
    mouse.key(KeyEvent.VK_DOWN, InputEvent.CTRL_DOWN_MASK);
    assertTrue(view.hoverText().startsWith("disc 5, row 6, column 6"), view.hoverText());
    show(Cells.cells());
    mouse.key(KeyEvent.VK_LEFT, InputEvent.CTRL_DOWN_MASK);
    assertTrue(view.hoverText().startsWith("rows: rose, columns: rose"), view.hoverText());
    mouse.key(KeyEvent.VK_TAB, 0);
    mouse.key(KeyEvent.VK_LEFT, InputEvent.CTRL_DOWN_MASK);
    assertEquals("1.25, 1.25", view.hoverText());
    show(Samples.attractors());
    mouse.key(KeyEvent.VK_RIGHT, InputEvent.CTRL_DOWN_MASK);
    mouse.key(KeyEvent.VK_RIGHT, InputEvent.CTRL_DOWN_MASK);
    assertTrue(view.hoverText().startsWith("generated, x: "), view.hoverText());
    show(Samples.figure("none", 1, Samples.images("none", 0, 3, true)));
    mouse.key(KeyEvent.VK_RIGHT, InputEvent.CTRL_DOWN_MASK);
    assertEquals("", view.hoverText());
  }

  @Test
  void clicksPickPointsAndPositions() {
    show(Samples.study());
    List<Pick> picks = new ArrayList<>();
    view.onPick(picks::add);
    for (int y = 60; y < 500; y += 7) {
      mouse.click(new Point(345, y));
    }
    assertTrue(picks.stream().anyMatch(p -> p instanceof Pick.Point point && point.x() == 500));
    assertTrue(picks.stream().anyMatch(p -> p instanceof Pick.Position));
  }

  @Test
  void pickToolTellsPositionsWhileTheButtonIsDown() {
    show(Samples.waves());
    List<Drag> drags = new ArrayList<>();
    view.onDrag(drags::add);
    view.setTool(Tool.PICK);
    mouse.drag(NEAR, MIDDLE, 0);
    assertEquals(
        List.of(Drag.Phase.BEGIN, Drag.Phase.MOVE, Drag.Phase.END),
        drags.stream().map(Drag::phase).toList());
    assertTrue(drags.get(1).x() > drags.get(0).x() && drags.get(1).y() < drags.get(0).y());
    assertEquals(FigureState.INITIAL, view.state());
  }

  @Test
  void nextFigureOfARunIsSeenAsTheLast() {
    show(Samples.waves());
    mouse.wheel(MIDDLE, -4);
    FigureState state = view.state();
    show(Samples.waves());
    assertEquals(state, view.state());
    show(Samples.study());
    assertEquals(FigureState.INITIAL, view.state());
  }

  @Test
  void stateIsTold() {
    show(Samples.waves());
    List<Object> states = new ArrayList<>();
    view.addPropertyChangeListener("state", e -> states.add(e.getNewValue()));
    view.setShown(0, "sine", false);
    view.showAll();
    assertEquals(2, states.size());
    assertEquals(view.state(), states.get(1));
  }

  @Test
  void themesAreFollowedToTheLastPixelAtEveryScale() {
    show(Samples.study());
    for (Theme theme : Theme.values()) {
      view.setTheme(theme);
      for (double scale : new double[] {1, 1.5, 2}) {
        BufferedImage picture = mouse.picture(scale);
        int corner = picture.getRGB(picture.getWidth() - 1, picture.getHeight() - 1);
        assertEquals(theme == Theme.DARK ? new Color(0x1B1D21) : Color.WHITE, new Color(corner));
      }
    }
  }

  @Test
  void everyPixelOfTheScreenIsDrawnForItself() {
    show(Samples.waves());
    BufferedImage one = mouse.picture(1);
    BufferedImage two = mouse.picture(2);
    int differences = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        differences += two.getRGB(2 * x, 2 * y) != two.getRGB(2 * x + 1, 2 * y + 1) ? 1 : 0;
      }
    }
    assertTrue(differences > 1000, differences + " pixels");
  }

  @Test
  void withoutAFigureOrRoomNothingHappens() {
    mouse.wheel(MIDDLE, -1);
    mouse.drag(NEAR, MIDDLE, 0);
    mouse.move(MIDDLE);
    view.zoomIn();
    view.showAll();
    assertTrue(view.figure().isEmpty());
    view.setSize(3, 2);
    view.setFigure(Samples.waves());
    mouse.picture(1);
    mouse.click(new Point(1, 1));
    view.setFigure(null);
    assertFalse(view.figure().isPresent());
    assertNotEquals(null, mouse.picture(1));
  }
}
