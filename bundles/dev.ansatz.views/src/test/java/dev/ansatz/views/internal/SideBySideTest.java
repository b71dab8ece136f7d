package dev.ansatz.views.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final SideBySide VIEW = new SideBySide();

  private static ImagePanel images(int... shades) {
    byte[] bytes = new byte[shades.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) shades[i];
    }
    return new ImagePanel("", 2, U8Tensor.of(bytes, bytes.length, 1, 1), List.of());
  }

  private static Study.Point point(String model, String id, Panel panel) {
    Figure figure = Figure.of(id, "whatever", "Read it.", panel);
    return new Study.Point(Map.of("model", model), List.of(), List.of(figure));
  }

  private static StudyRequest<SideBySideSettings> request(Study.Point... points) {
    return new StudyRequest<>(
        new Study("Four models", List.of("model"), List.of(points)),
        new SideBySideSettings(List.of("reconstructions", "samples"), 3));
  }

  @Test
  void originalsStandAboveOnce() {
    StudyRequest<SideBySideSettings> request =
        request(
            point("VAE", "reconstructions", images(1, 2, 11, 12, 3, 4, 13, 14)),
            point("GMM", "reconstructions-by-means", images(1, 2, 21, 22, 3, 4, 23, 24)),
            point("none", "other", images(1, 2)));
    assertTrue(VIEW.accepts(request));
    List<Figure> figures = VIEW.draw(request);
    assertEquals(1, figures.size());
    assertEquals("side-by-side-reconstructions", figures.get(0).id());
    assertEquals("Four models: reconstructions", figures.get(0).title());
    List<Panel> panels = figures.get(0).panels();
    assertEquals(
        List.of("The same for all", "VAE", "GMM"), panels.stream().map(Panel::title).toList());
    assertArrayEquals(new double[] {1, 2, 3}, shades(panels.get(0)));
    assertArrayEquals(new double[] {11, 12, 13}, shades(panels.get(1)));
    assertArrayEquals(new double[] {21, 22, 23}, shades(panels.get(2)));
  }

  private static double[] shades(Panel panel) {
    return ((ImagePanel) panel).images().toDoubles();
  }

  @Test
  void samplesOfDifferentNumbersAreNotParted() {
    StudyRequest<SideBySideSettings> request =
        request(point("a", "samples", images(1, 2)), point("b", "samples", images(1, 2, 3, 4)));
    List<Panel> panels = VIEW.draw(request).get(0).panels();
    assertEquals(List.of("a", "b"), panels.stream().map(Panel::title).toList());
    assertArrayEquals(new double[] {1, 2, 3}, shades(panels.get(1)));
  }

  @Test
  void planesKeepTheirSeries() {
    XyPanel plane =
        new XyPanel(
            "old", ValueAxis.linear("x", ""), ValueAxis.linear("y", ""), List.of(), List.of());
    StudyRequest<SideBySideSettings> request =
        request(point("a", "samples", plane), point("b", "samples", plane));
    Figure figure = VIEW.draw(request).get(0);
    assertEquals(2, figure.columns());
    assertEquals(List.of("a", "b"), figure.panels().stream().map(Panel::title).toList());
  }

  @Test
  void oneFigureIsNothingToCompare() {
    assertFalse(VIEW.accepts(request(point("a", "samples", images(1)))));
    assertFalse(
        VIEW.accepts(
            request(
                new Study.Point(Map.of("model", "a"), List.of()),
                new Study.Point(Map.of("model", "b"), List.of()))));
  }
}
