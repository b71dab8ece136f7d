package dev.ansatz.views.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.ImagePanel;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatentViewsTest {
  private static final Dataset MIRRORS = Mirror.dataset(7, 3);

  static <M extends Model, P extends Record> Figure draw(
      Visualizer<M, P> view, M model, Dataset dataset, P settings) {
    assertTrue(view.accepts(dataset));
    ViewRequest<M, P> request =
        new ViewRequest<>(model, dataset, settings, RandomKey.of(1), StopToken.never());
    return view.draw(request).get(0);
  }

  static ImagePanel images(Figure figure) {
    return (ImagePanel) figure.panels().get(0);
  }

  /** Pixel values of 0 to 100 become shades of 0 to 255. */
  @Test
  void reconstructionsStandBelowTheirImages() {
    ImagePanel panel =
        images(
            draw(
                new ReconstructionsView(),
                new Mirror(3),
                MIRRORS,
                new ReconstructionsSettings(7, 3)));
    assertEquals(Shape.of(12, 1, 3), panel.images().shape());
    assertEquals(3, panel.columns());
    assertArrayEquals(new double[] {8, 5, 10}, panel.images().rows(2, 3).toDoubles());
    assertEquals(panel.images().rows(0, 3), panel.images().rows(3, 6));
    assertEquals(panel.images().rows(6, 9), panel.images().rows(9, 12));
    assertArrayEquals(new double[] {8, 8, 15}, panel.images().rows(6, 7).toDoubles());
  }

  /** Rows 0, 2 and 4 of 7. */
  @Test
  void rowsAreSpreadEvenly() {
    Choice choice = Choice.of(MIRRORS, 3);
    assertArrayEquals(new int[] {0, 2, 4}, choice.rows());
    assertEquals("3 of 7, spread evenly", choice.words());
    assertArrayEquals(new double[] {3, 0, 0, 3, 2, 4, 3, 4, 8}, choice.inputs().toDoubles());
    assertEquals("all 7", Choice.of(MIRRORS, 8).words());
    Figure figure =
        draw(new LatentScatterView(), new Mirror(3), MIRRORS, new LatentScatterSettings(3));
    XySeries.Points a = (XySeries.Points) ((XyPanel) figure.panels().get(0)).series().get(0);
    assertArrayEquals(new double[] {0, 0.2, 0.4}, a.x(), 1e-12);
  }

  @Test
  void fewImagesMakeOneRow() {
    ImagePanel panel =
        images(
            draw(
                new ReconstructionsView(),
                new Mirror(3),
                MIRRORS,
                ReconstructionsSettings.defaults()));
    assertEquals(7, panel.columns());
    assertEquals(14, panel.images().rowCount());
  }

  @Test
  void classesHaveNamesAndColours() {
    Figure figure =
        draw(new LatentScatterView(), new Mirror(3), MIRRORS, LatentScatterSettings.defaults());
    XyPanel panel = (XyPanel) figure.panels().get(0);
    assertEquals("latent 2", panel.x().label());
    assertEquals("latent 3", panel.y().label());
    assertEquals(List.of("a", "b", ""), panel.series().stream().map(XySeries::name).toList());
    XySeries.Labels labels = (XySeries.Labels) panel.series().get(2);
    assertEquals(List.of("a", "b"), labels.texts());
    assertArrayEquals(new double[] {0.2, 0.3}, labels.x(), 1e-12);
    XySeries.Points b = (XySeries.Points) panel.series().get(1);
    assertEquals(1, b.style().colour());
    assertArrayEquals(new double[] {0.1, 0.3, 0.5}, b.x(), 1e-12);
    assertArrayEquals(new double[] {0.2, 0.6, 1.0}, b.y(), 1e-12);
  }

  @Test
  void theGridFollowsThePriorsQuantiles() {
    double[] grid = LatentGridView.grid(3, new LatentPlane(1, 2), 2).array();
    double q = 0.6744897501960817;
    double[] expected = {0, -q, q, 0, q, q, 0, -q, -q, 0, q, -q};
    assertArrayEquals(expected, grid, 1e-12);
    assertArrayEquals(
        new double[] {-q, q}, LatentGridView.grid(1, new LatentPlane(0, 0), 2).array(), 1e-12);
    ImagePanel panel =
        images(draw(new LatentGridView(), new Mirror(3), MIRRORS, LatentGridSettings.defaults()));
    assertEquals(144, panel.images().rowCount());
  }

  @Test
  void samplesAreWithoutNoiseAndCutAtWhite() {
    ImagePanel panel =
        images(draw(new SamplesView(), new Mirror(3), MIRRORS, new SamplesSettings(4, 2)));
    assertEquals(Shape.of(4, 1, 3), panel.images().shape());
    assertEquals(255, panel.images().get(11));
  }

  /** Rows 0 and 1 are of classes a and b, so are 2 and 3: the way is straight. */
  @Test
  void interpolationGoesStraightBetweenClasses() {
    ImagePanel panel =
        images(
            draw(new InterpolationView(), new Mirror(3), MIRRORS, new InterpolationSettings(2, 3)));
    assertEquals(5, panel.columns());
    assertEquals(10, panel.images().rowCount());
    assertEquals(panel.images().rows(0, 1), panel.images().rows(1, 2));
    assertEquals(panel.images().rows(3, 4), panel.images().rows(4, 5));
    assertArrayEquals(new double[] {8, 1, 3}, panel.images().rows(2, 3).toDoubles());
    assertEquals(Math.round(2.5 * 2.55), panel.images().get(7 * 3 + 1));
  }

  @Test
  void seriesAreNotForThem() {
    Dataset series = Fakes.dataset(Fakes.lorenz(10, 1));
    assertFalse(new ReconstructionsView().accepts(series));
    assertFalse(new LatentScatterView().accepts(series));
    assertFalse(new LatentGridView().accepts(series));
    assertFalse(new SamplesView().accepts(series));
    assertFalse(new InterpolationView().accepts(series));
    assertFalse(new InterpolationView().accepts(Mirror.dataset(1, 3)));
    assertFalse(new MixtureView().accepts(series));
    assertFalse(new ComponentsView().accepts(series));
    assertFalse(new ScreeView().accepts(series));
  }
}
