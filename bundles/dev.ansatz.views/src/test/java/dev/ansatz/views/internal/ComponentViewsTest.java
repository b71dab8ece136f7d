package dev.ansatz.views.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentViewsTest {
  private static final Dataset MIRRORS = Mirror.dataset(7, 3);

  /** Second pixels are 0 to 6: rows 3 and up belong to the heavier component. */
  @Test
  void membersStandBelowTheirMeans() {
    ImagePanel panel =
        LatentViewsTest.images(
            LatentViewsTest.draw(
                new MixtureView(), new Clusters(), MIRRORS, new MixtureSettings(5, 4)));
    assertEquals(2, panel.columns());
    assertEquals(10, panel.images().rowCount());
    assertEquals(List.of("60 %", "40 %", "b", "a", "a", "b", "b", "a", "a", ""), panel.captions());
    assertArrayEquals(new double[] {255, 255, 255}, panel.images().rows(0, 1).toDoubles());
    assertArrayEquals(new double[] {0, 0, 0}, panel.images().rows(1, 2).toDoubles());
    assertArrayEquals(new double[] {8, 8, 15}, panel.images().rows(2, 3).toDoubles());
    assertArrayEquals(new double[] {255, 255, 255}, panel.images().rows(9, 10).toDoubles());
  }

  @Test
  void imagesStandAboveTheMeansOfTheirComponents() {
    ImagePanel panel =
        LatentViewsTest.images(
            LatentViewsTest.draw(
                new NearestMeansView(),
                new Clusters(),
                MIRRORS,
                new ReconstructionsSettings(6, 3)));
    assertEquals(12, panel.images().rowCount());
    assertArrayEquals(new double[] {8, 5, 10}, panel.images().rows(2, 3).toDoubles());
    assertEquals(0, panel.images().get(3 * 5));
    assertEquals(255, panel.images().get(3 * 9));
  }

  @Test
  void onlyTheLikeliestAreShownOfMany() {
    ImagePanel panel =
        LatentViewsTest.images(
            LatentViewsTest.draw(
                new MixtureView(), new Clusters(), MIRRORS, new MixtureSettings(1, 0)));
    assertEquals(List.of("60 %"), panel.captions());
  }

  @Test
  void componentsHaveSignsAndShares() {
    ImagePanel panel =
        LatentViewsTest.images(
            LatentViewsTest.draw(
                new ComponentsView(), new Directions(), MIRRORS, ComponentsSettings.defaults()));
    assertEquals(Shape.of(2, 1, 3, 3), panel.images().shape());
    assertEquals(List.of("50 %", "30 %"), panel.captions());
    assertArrayEquals(
        new double[] {0xDF, 0x86, 0x40, 255, 255, 255, 0x00, 0x72, 0xB2},
        panel.images().rows(0, 1).toDoubles(),
        1);
  }

  @Test
  void screeIsInUnitsOfScaledInputs() {
    Figure figure =
        LatentViewsTest.draw(new ScreeView(), new Directions(), MIRRORS, ScreeSettings.defaults());
    XyPanel eigenvalues = (XyPanel) figure.panels().get(0);
    assertEquals("(inputs/100)²", eigenvalues.y().unit());
    assertArrayEquals(new double[] {5, 3, 2}, line(eigenvalues).y(), 1e-12);
    assertEquals("σ² = 2", eigenvalues.marks().get(0).label());
    XyPanel explained = (XyPanel) figure.panels().get(1);
    assertArrayEquals(new double[] {50, 80, 100}, line(explained).y(), 1e-12);
    assertEquals("2 components: 80 %", explained.marks().get(0).label());
  }

  private static XySeries.Line line(XyPanel panel) {
    return (XySeries.Line) panel.series().get(0);
  }
}
