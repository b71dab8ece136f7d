package dev.ansatz.model.ppca;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.data.images.internal.DigitsProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PcaTransformTest {
  private static final Dataset DIGITS = Fitting.load(new DigitsProvider(), Fitting.noFiles());

  private static Dataset apply(int components, double variance, boolean whiten, Dataset dataset) {
    return new PcaTransform(Kernels.portable())
        .apply(
            new TransformRequest<>(
                new PcaSettings(components, variance, whiten), dataset, RandomKey.of(1)));
  }

  private static double[] inputs(Dataset dataset, Split split) {
    return dataset.tensor(split, Fields.INPUTS).toDoubles();
  }

  /** Returns the sums of products of columns, over the number of rows. */
  private static double[] secondMoments(Tensor rows) {
    int k = rows.shape().rowSize();
    double[] moments = new double[k * k];
    for (int row = 0; row < rows.rowCount(); row++) {
      for (int i = 0; i < k * k; i++) {
        moments[i] += rows.get(row * k + i / k) * rows.get(row * k + i % k) / rows.rowCount();
      }
    }
    return moments;
  }

  /** The rows ±3 (0.6, 0.8) and ±1 (-0.8, 0.6) around (5, 7). */
  private static final F64Tensor CROSS =
      F64Tensor.of(new double[] {6.8, 9.4, 3.2, 4.6, 4.2, 7.6, 5.8, 6.4}, 4, 2);

  @Test
  void turnsRowsToTheirPrincipalDirections() {
    Dataset turned = apply(2, 1, false, Fitting.rows(CROSS));
    assertArrayEquals(new double[] {3, 0, -3, 0, 0, -1, 0, 1}, inputs(turned, Split.TRAIN), 1e-14);
    assertEquals("rows, 2 principal components", turned.title());
  }

  @Test
  void whiteRowsHaveVarianceOne() {
    Dataset white = apply(2, 1, true, Fitting.rows(CROSS));
    double root = Math.sqrt(2);
    assertArrayEquals(
        new double[] {root, 0, -root, 0, 0, -root, 0, root}, inputs(white, Split.TRAIN), 1e-14);
    assertEquals("sd", white.field(Fields.INPUTS).orElseThrow().unit());
    double[] moments = secondMoments(apply(9, 1, true, DIGITS).tensor(Split.TRAIN, "inputs"));
    for (int i = 0; i < 81; i++) {
      assertEquals(i % 10 == 0 ? 1 : 0, moments[i], 1e-12);
    }
  }

  @ParameterizedTest
  @CsvSource({"0.9, 1", "0.91, 2", "1, 2"})
  void keepsTheShareOfTheVarianceThatIsAskedFor(double variance, int count) {
    Dataset turned = apply(50, variance, false, Fitting.rows(CROSS));
    assertEquals(Shape.of(4, count), turned.tensor(Split.TRAIN, Fields.INPUTS).shape());
  }

  /** The variances along the directions are the eigenvalues that NumPy finds. */
  @Test
  void digitsHaveTheSpectrumOfTheirCovariance() {
    Dataset turned = apply(3, 1, false, DIGITS);
    double[] moments = secondMoments(turned.tensor(Split.TRAIN, Fields.INPUTS));
    double[] spectrum = {0.69101971, 0.63231969, 0.55628511};
    for (int i = 0; i < 9; i++) {
      assertEquals(i % 4 == 0 ? spectrum[i / 4] : 0, moments[i], 1e-8);
    }
    assertFalse(turned.facts().containsKey(Facts.LARGEST_VALUE));
    assertEquals(DIGITS.provenance(), turned.provenance());
    assertEquals(DIGITS.tensor(Split.TEST, "labels"), turned.tensor(Split.TEST, "labels"));
    List<Axis> axes = turned.field(Fields.INPUTS).orElseThrow().axes();
    assertEquals(List.of(), axes.get(0).labels());
    assertEquals(Axis.labelled("component", List.of("PC 1", "PC 2", "PC 3")), axes.get(1));
  }

  /** A row's latents of the probabilistic model are its coordinates, shrunk. */
  @Test
  void testRowsAreTurnedByTheTrainingPart() {
    double[] turned = inputs(apply(2, 1, false, DIGITS), Split.TEST);
    var model = Fitting.fit(Kernels.portable(), PpcaSettings.defaults().withLatents(2), DIGITS);
    Tensor test = DIGITS.tensor(Split.TEST, Fields.INPUTS);
    double[] latents = model.encode(PredictRequest.of(test)).mean().toDoubles();
    for (int i = 0; i < turned.length; i++) {
      double variance = model.eigenvalues().get(i % 2) / 256;
      double signal = variance - model.noiseVariance() / 256;
      assertEquals(latents[i], turned[i] * Math.sqrt(signal) / variance, 1e-10);
    }
  }

  @Test
  void fewRowsOfManyElementsKeepTheirDistances() {
    SplittableRandom random = new SplittableRandom(3);
    double[] values = random.doubles(5 * 40).toArray();
    Dataset turned = apply(50, 1, false, Fitting.rows(F64Tensor.of(values, 5, 40)));
    double[] rows = inputs(turned, Split.TRAIN);
    assertEquals(5 * 4, rows.length);
    assertEquals(distance(values, 40), distance(rows, 4), 1e-12);
  }

  /** Returns that of the first two rows. */
  private static double distance(double[] rows, int width) {
    double square = 0;
    for (int i = 0; i < width; i++) {
      square += Math.pow(rows[i] - rows[width + i], 2);
    }
    return Math.sqrt(square);
  }

  private static Dataset table(Column... columns) {
    return new Dataset(
        "a table",
        Set.of(Task.DENSITY),
        List.of(Field.table(List.of(columns))),
        Map.of(Split.TRAIN, Map.of(Fields.INPUTS, CROSS)),
        Map.of(),
        new Provenance("made up", "00"));
  }

  @Test
  void tablesStayTables() {
    Dataset turned = apply(1, 1, false, table(Column.number("a", "cm"), Column.number("b", "cm")));
    assertEquals(
        List.of(Column.number("PC 1", "cm")), turned.field(Fields.INPUTS).orElseThrow().columns());
    turned = apply(1, 1, false, table(Column.number("a", "cm"), Column.number("b", "kg")));
    assertEquals("", turned.field(Fields.INPUTS).orElseThrow().columns().get(0).unit());
  }

  @Test
  void seriesKeepTheirTime() {
    Field series = Field.of(Fields.SERIES, "m", Axis.time(0.1, "s"), Axis.of("component"));
    Dataset dataset =
        new Dataset(
            "a series",
            Set.of(Task.FORECASTING),
            List.of(series),
            Map.of(
                Split.TRAIN, Map.of(Fields.SERIES, CROSS),
                Split.TEST, Map.of(Fields.SERIES, F64Tensor.of(new double[] {5, 7}, 1, 2))),
            Map.of(Facts.LYAPUNOV_EXPONENT, 0.9),
            new Provenance("made up", "00"));
    Dataset turned = apply(1, 1, false, dataset);
    Field field = turned.field(Fields.SERIES).orElseThrow();
    assertEquals(Axis.time(0.1, "s"), field.axes().get(0));
    assertEquals("m", field.unit());
    assertEquals(0, turned.tensor(Split.TEST, Fields.SERIES).get(0), 1e-14);
    assertEquals(dataset.facts(), turned.facts());
  }

  private static String refusal(Dataset dataset) {
    return assertThrows(DataException.class, () -> apply(2, 1, false, dataset)).getMessage();
  }

  @Test
  void refusesWhatHasNoPrincipalComponents() {
    assertEquals(
        "principal components are taken of columns of numbers; the column 'colour' holds"
            + " categories: load the table without it",
        refusal(table(Column.number("a", ""), Column.category("colour", List.of("red")))));
    String constant =
        "the rows of the train part must vary within finite bounds to have principal components;"
            + " they do not";
    assertEquals(constant, refusal(Fitting.rows(F64Tensor.zeros(3, 2))));
    assertEquals(constant, refusal(Fitting.rows(CROSS.rows(0, 1))));
    double[] huge = {1e300, 0, -1e300, 1};
    assertEquals(constant, refusal(Fitting.rows(F64Tensor.of(huge, 2, 2))));
    double[] missing = {1, 2, Double.NaN, 3};
    assertEquals(
        "principal components are taken of complete and finite rows; row 1 of the train part has an"
            + " element NaN",
        refusal(Fitting.rows(F64Tensor.of(missing, 2, 2))));
    assertEquals(
        "principal components are taken of at most 8192 rows or elements of a row; got 8193 rows of"
            + " 8193",
        refusal(Fitting.rows(new U8Tensor(Shape.of(8193, 8193), new byte[8193 * 8193]))));
  }

  @Test
  void refusesDataWithoutRows() {
    Dataset labels =
        new Dataset(
            "labels",
            Set.of(Task.CLASSIFICATION),
            List.of(),
            Map.of(Split.TRAIN, Map.of()),
            Map.of(),
            new Provenance("made up", "00"));
    assertEquals(
        "the transform 'pca' needs inputs or a series; \"labels\" has neither", refusal(labels));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
  void refusesSharesThatAreNone(double variance) {
    assertThrows(InvalidSettingException.class, () -> new PcaSettings(2, variance, false));
  }
}
