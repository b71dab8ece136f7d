package dev.ansatz.views.internal.classes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.MatrixPanel;
import dev.ansatz.api.figure.Panel;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.figure.TablePanel;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.TabulatedModel;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.figures.internal.FigureFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassViewsTest {
  private static final List<String> NAMES = List.of("rose", "tulip", "fern");

  /** The rows of roses and tulips; no row is a fern. */
  private static final Dataset FLOWERS =
      Guesses.dataset(
          NAMES,
          new int[] {0, 0, 0, 1, 1},
          .8,
          .1,
          .1,
          .5,
          .4,
          .1,
          .3,
          .6,
          .1,
          .5,
          .4,
          .1,
          .1,
          .8,
          .1);

  private static Predicted predicted(Dataset dataset) {
    return Predicted.of(
        new ViewRequest<>(
            new Guesses(NAMES), dataset, new NoSettings(), RandomKey.of(1), StopToken.never()));
  }

  @Test
  void confusionHasCountsAndRates() {
    List<Figure> figures = Guesses.draw(new ConfusionView(), new NoSettings(), FLOWERS);
    MatrixPanel counts = (MatrixPanel) figures.get(0).panels().get(0);
    assertArrayEquals(new double[] {2, 1, 0, 1, 1, 0, 0, 0, 0}, counts.values().array());
    MatrixPanel rates = (MatrixPanel) figures.get(0).panels().get(1);
    assertArrayEquals(
        new double[] {2 / 3.0, 1 / 3.0, 0, .5, .5, 0, Double.NaN, Double.NaN, Double.NaN},
        rates.values().array());
    TablePanel scores = (TablePanel) figures.get(1).panels().get(0);
    assertEquals(List.of("rose", "3", "3", "0.6667", "0.6667", "0.6667"), scores.rows().get(0));
    assertEquals(List.of("fern", "0", "0", "–", "–", "–"), scores.rows().get(2));
  }

  /** By rose's probability: .8 +, then .5 + and - alike, .3 +, .1 -. */
  @Test
  void rankingTakesEqualRowsTogether() {
    Ranking rose = Ranking.of(predicted(FLOWERS), 0);
    assertArrayEquals(new int[] {0, 1, 2, 3, 3}, rose.positives());
    assertArrayEquals(new int[] {0, 0, 1, 1, 2}, rose.negatives());
    assertEquals((1 + .5 + 0 + 1 + 1 + 1) / 6, rose.areaUnderRoc(), 1e-12);
    assertEquals((1 + 2 / 3.0 + 3 / 4.0) / 3, rose.averagePrecision(), 1e-12);
    assertArrayEquals(new double[] {1, 1, 2 / 3.0, .75, .6}, rose.precisions(), 1e-12);
  }

  @Test
  void classesWithoutRowsHaveNoCurve() {
    Figure figure = Guesses.draw(new RocView(), CurveSettings.defaults(), FLOWERS).get(0);
    XyPanel panel = (XyPanel) figure.panels().get(0);
    assertEquals(
        List.of("", "rose, AUC 0.7500", "tulip, AUC 0.7500"),
        panel.series().stream().map(XySeries::name).toList());
    assertTrue(figure.caption().contains("every row is of it: fern"), figure.caption());
  }

  @Test
  void ofManyClassesTheWorstAreShown() {
    Figure figure =
        Guesses.draw(new PrecisionRecallView(), new CurveSettings(4), Guesses.many(30, 600)).get(0);
    assertEquals(4, ((XyPanel) figure.panels().get(0)).series().size());
    assertTrue(figure.caption().contains("the 4 of 30 classes"), figure.caption());
  }

  @Test
  void calibrationCountsRows() {
    Figure figure =
        Guesses.draw(new CalibrationView(), new CalibrationViewSettings(2), FLOWERS).get(0);
    XyPanel reliability = (XyPanel) figure.panels().get(0);
    XySeries.Points points = (XySeries.Points) reliability.series().get(2);
    assertArrayEquals(new double[] {Double.NaN, (.8 + .5 + .6 + .5 + .8) / 5}, points.x(), 1e-12);
    assertEquals(3 / 5.0, points.y()[1], 1e-12);
    XySeries.Bars bars = (XySeries.Bars) ((XyPanel) figure.panels().get(1)).series().get(0);
    assertArrayEquals(new double[] {0, 5}, bars.y());
  }

  /** Without smoothing the first class, a rose, is ruled out in every row. */
  @Test
  void explanationShowsTheZeroCountProblemAndItsRepair() {
    Figure figure =
        Guesses.draw(new ExplanationView(), ExplanationSettings.defaults(), FLOWERS).get(0);
    assertEquals("Row 0 of the test part of guesses, worked out", figure.title());
    TablePanel product = (TablePanel) figure.panels().get(0);
    assertEquals(List.of("guess", "good", "0.8000", "0.1000", "0.1000"), product.rows().get(1));
    assertEquals("0.8000", product.rows().get(3).get(2));
    TablePanel logs = (TablePanel) figure.panels().get(1);
    assertEquals("−0.223", logs.rows().get(2).get(2));
    TablePanel without = (TablePanel) figure.panels().get(2);
    assertEquals("0", without.rows().get(0).get(2));
    assertEquals("0.8000", without.rows().get(1).get(2));
    assertEquals("0", without.rows().get(3).get(2));
    assertEquals("0.5000", without.rows().get(3).get(3));
  }

  @Test
  void aRowThatIsNotThereIsRefused() {
    ExplanationSettings settings = new ExplanationSettings(OptionalInt.of(5), 3, 3);
    DataException e =
        assertThrows(
            DataException.class, () -> Guesses.draw(new ExplanationView(), settings, FLOWERS));
    assertTrue(e.getMessage().contains("must be 0 to 4"), e.getMessage());
  }

  @Test
  void smallNumbersAreWrittenByTheirLogarithms() {
    assertEquals("1.000e−1000", Decimals.ofLog(-1000 * Math.log(10) + 1e-9));
    assertEquals("0.2500", Decimals.ofLog(Math.log(.25)));
    assertEquals("0", Decimals.ofLog(Double.NEGATIVE_INFINITY));
    assertEquals("undefined", Decimals.ofLog(Double.NaN));
  }

  @Test
  void namesAndCountsAreDrawn() throws IOException {
    Figure figure = Guesses.draw(new ConfusionView(), new NoSettings(), FLOWERS).get(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureFiles().render(RenderRequest.of(figure, Format.SVG), out);
    String svg = out.toString(StandardCharsets.UTF_8);
    for (String text : List.of("rose", "true class", "predicted class", "66.7", "2")) {
      assertTrue(svg.contains(">" + text + "<"), text);
    }
    assertFalse(new MisclassifiedView().accepts(FLOWERS), "a table has no images");
  }

  /** Tables of two classes whose values differ by 0, 1, 2, 0, 1, 2. */
  private record Tables() implements TabulatedModel {
    @Override
    public List<ProbabilityTable> tables() {
      return IntStream.range(0, 6)
          .mapToObj(
              i ->
                  new ProbabilityTable(
                      "table " + i,
                      "class",
                      NAMES.subList(0, 2),
                      "",
                      List.of("mean"),
                      F64Tensor.of(new double[] {i, i + i % 3}, 2, 1),
                      false))
          .toList();
    }

    @Override
    public Archive save() {
      throw new UnsupportedOperationException("not asked");
    }

    @Override
    public ModelSummary summary() {
      return new ModelSummary("Tables", List.of());
    }
  }

  @Test
  void ofManyTablesTheMostTellingAreShown() {
    Figure figure =
        new TablesView()
            .draw(
                new ViewRequest<>(
                    new Tables(),
                    FLOWERS,
                    new TablesSettings(3, 2),
                    RandomKey.of(1),
                    StopToken.never()))
            .get(0);
    assertEquals(
        List.of("table 0", "table 2", "table 5"),
        figure.panels().stream().map(Panel::title).toList());
    assertTrue(figure.caption().contains("3 of 6 tables"), figure.caption());
    TablePanel table = (TablePanel) figure.panels().get(1);
    assertEquals(List.of("tulip", "4.000"), table.rows().get(1));
  }
}
