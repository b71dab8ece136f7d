package dev.ansatz.model.naivebayes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.model.FactoredClassifier.Factor;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.TabulatedModel;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NaiveBayesTest {
  private static final double NAN = Double.NaN;
  private static final double EXACT = 1e-12;
  private static final Column LENGTH = Column.number("length", "cm");
  private static final Column COLOUR = Column.category("colour", List.of("red", "blue"));

  private static Dataset table(List<Column> columns, int[] labels, double... values) {
    return new Dataset(
        "a table",
        Set.of(Task.CLASSIFICATION),
        List.of(Field.table(columns), Field.labels(Axis.of("row"), List.of("a", "b"))),
        Map.of(
            Split.TRAIN,
            Map.of(
                Fields.INPUTS,
                F64Tensor.of(values, labels.length, columns.size()),
                Fields.LABELS,
                I32Tensor.of(labels, labels.length))),
        Map.of(),
        new Provenance("made up", "00"));
  }

  private static NaiveBayesSettings settings(Priors priors, List<Double> given) {
    return new NaiveBayesSettings(Events.MIXED, 1, 0, 0, 5, List.of(), priors, given);
  }

  private static double[] probabilities(Trained trained, double... row) {
    F64Tensor logs =
        trained.model().logProbabilities(PredictRequest.of(F64Tensor.of(row, 1, row.length)));
    return java.util.Arrays.stream(logs.array()).map(Math::exp).toArray();
  }

  /** Class a: red, red, blue. Class b: blue. With one more of each: 3/5, 2/5 and 1/3, 2/3. */
  private static Trained colours(Priors priors, Double... given) {
    Dataset dataset = table(List.of(COLOUR), new int[] {0, 0, 0, 1}, 0, 0, 1, 1);
    return Trained.on(dataset, settings(priors, List.of(given)));
  }

  @Test
  void frequenciesAreSmoothed() {
    double red = .75 * 3 / 5 + .25 / 3;
    assertArrayEquals(
        new double[] {.75 * 3 / 5 / red, .25 / 3 / red},
        probabilities(colours(Priors.DATA), 0),
        EXACT);
    TabulatedModel model = (TabulatedModel) colours(Priors.DATA).model();
    assertEquals("P(colour | class)", model.tables().get(1).title());
    assertArrayEquals(
        new double[] {3 / 5.0, 2 / 5.0, 1 / 3.0, 2 / 3.0},
        model.tables().get(1).values().array(),
        EXACT);
  }

  @Test
  void priorsAreTheDatasUniformOrGiven() {
    assertArrayEquals(new double[] {.75, .25}, probabilities(colours(Priors.DATA), NAN), EXACT);
    assertArrayEquals(new double[] {.5, .5}, probabilities(colours(Priors.UNIFORM), NAN), EXACT);
    assertArrayEquals(
        new double[] {.9, .1}, probabilities(colours(Priors.GIVEN, .9, .1), NAN), EXACT);
    assertThrows(InvalidSettingException.class, () -> colours(Priors.GIVEN, .2, .3, .5));
    assertThrows(InvalidSettingException.class, () -> colours(Priors.GIVEN, .9));
    assertThrows(InvalidSettingException.class, () -> colours(Priors.DATA, .9, .1));
  }

  @Test
  void aMissingValueHasNoFactor() {
    Dataset gaps =
        table(
            List.of(LENGTH, COLOUR),
            new int[] {0, 0, 0, 1, 1, 1},
            1,
            0,
            3,
            NAN,
            NAN,
            0,
            4,
            1,
            8,
            1,
            NAN,
            NAN);
    Trained trained = Trained.on(gaps, settings(Priors.DATA, List.of()));
    F64Tensor length = ((TabulatedModel) trained.model()).tables().get(1).values();
    assertArrayEquals(new double[] {2, 1, 6, 2}, length.array(), EXACT);
    assertArrayEquals(new double[] {.5, .5}, probabilities(trained, NAN, NAN), EXACT);
    assertArrayEquals(
        new double[] {.75, .25}, probabilities(trained, NAN, 0), EXACT, "3/4 red of a, 1/4 of b");
    List<Factor> factors =
        trained
            .model()
            .factors(PredictRequest.of(F64Tensor.of(new double[] {NAN, 1}, 1, 2)))
            .inputs();
    assertEquals(List.of("colour"), factors.stream().map(Factor::input).toList());
    assertEquals("blue", factors.get(0).value());
    assertEquals(Double.NEGATIVE_INFINITY, factors.get(0).unsmoothed().get(0));
    assertEquals(Math.log(1 / 4.0), factors.get(0).logs().get(0), EXACT);
  }

  @Test
  void farValuesStayFinite() {
    Dataset dataset = table(List.of(LENGTH), new int[] {0, 0, 1, 1}, 0, 1, 2, 4);
    Trained trained = Trained.on(dataset, settings(Priors.DATA, List.of()));
    for (double far : new double[] {1e9, 1e200, -1e300, Double.MAX_VALUE}) {
      double[] row = {far};
      double[] logs =
          trained.model().logProbabilities(PredictRequest.of(F64Tensor.of(row, 1, 1))).array();
      assertTrue(Double.isFinite(logs[0]) && Double.isFinite(logs[1]), far + " gives " + logs[0]);
    }
  }

  @Test
  void whatDoesNotVaryIsRefusedByName() {
    Dataset dataset = table(List.of(LENGTH), new int[] {0, 0, 1, 1}, 1, 1, 2, 3);
    DataException e =
        assertThrows(
            DataException.class, () -> Trained.on(dataset, settings(Priors.DATA, List.of())));
    assertTrue(
        e.getMessage().startsWith("the variance of 'length' in the class 'a' must be"),
        e.getMessage());
  }

  @Test
  void thresholdsMakeBins() {
    NaiveBayesSettings bins =
        new NaiveBayesSettings(
            Events.CATEGORICAL, 1, 0, 0, 5, List.of(1.0, 2.0), Priors.DATA, List.of());
    Dataset dataset = table(List.of(LENGTH), new int[] {0, 0, 1, 1}, 1, 1.5, 2, 9);
    TabulatedModel model = (TabulatedModel) Trained.on(dataset, bins).model();
    assertEquals(List.of("≤ 1", "1 – 2", "> 2"), model.tables().get(1).columns());
    assertArrayEquals(
        new double[] {.4, .4, .2, .2, .4, .4}, model.tables().get(1).values().array(), EXACT);
    InvalidSettingException e =
        assertThrows(
            InvalidSettingException.class,
            () ->
                new NaiveBayesSettings(
                    Events.CATEGORICAL, 1, 0, 0, 5, List.of(2.0, 1.0), Priors.DATA, List.of()));
    assertEquals("thresholds", e.setting());
  }
}
