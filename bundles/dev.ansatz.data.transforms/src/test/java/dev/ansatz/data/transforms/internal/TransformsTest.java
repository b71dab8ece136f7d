package dev.ansatz.data.transforms.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransformsTest {
  private static final RandomKey KEY = RandomKey.of(7);

  private static Dataset dataset(Tensor train, Tensor test) {
    Field field =
        Field.of(
            Fields.SERIES, "m", Axis.time(1, "s"), Axis.labelled("component", List.of("x", "y")));
    return new Dataset(
        "a series",
        Set.of(Task.FORECASTING),
        List.of(field),
        Map.of(Split.TRAIN, Map.of(Fields.SERIES, train), Split.TEST, Map.of(Fields.SERIES, test)),
        Map.of("lyapunovExponent", 1.0),
        new Provenance("made up", "00"));
  }

  private static Dataset standardised(Dataset dataset, StandardiseSettings.Constant constant) {
    return new Standardise()
        .apply(new TransformRequest<>(new StandardiseSettings(constant), dataset, KEY));
  }

  private static Dataset noisy(Dataset dataset, double sd, NoiseSettings.Parts parts) {
    return new Noise().apply(new TransformRequest<>(new NoiseSettings(sd, parts), dataset, KEY));
  }

  private static double[] values(Dataset dataset, Split split) {
    return dataset.tensor(split, Fields.SERIES).toDoubles();
  }

  @Test
  void standardisesByTheTrainingPartAlone() {
    F64Tensor train = F64Tensor.of(new double[] {1, 10, 3, 30, 1, 10, 3, 30}, 4, 2);
    F64Tensor test = F64Tensor.of(new double[] {4, 20}, 1, 2);
    Dataset before = dataset(train, test);
    Dataset after = standardised(before, StandardiseSettings.Constant.REFUSE);
    assertArrayEquals(new double[] {-1, -1, 1, 1, -1, -1, 1, 1}, values(after, Split.TRAIN), 1e-15);
    assertArrayEquals(new double[] {2, 0}, values(after, Split.TEST), 1e-15);
    assertEquals("sd", after.fields().get(0).unit());
    assertEquals(before.fields().get(0).axes(), after.fields().get(0).axes());
    assertEquals(before.facts(), after.facts());
    assertEquals(before.provenance(), after.provenance());
    assertArrayEquals(new double[] {1, 10, 3, 30, 1, 10, 3, 30}, train.array());
  }

  @Test
  void keepsTheElementType() {
    F32Tensor train = F32Tensor.of(new float[] {1, 2, 3, 4}, 2, 2);
    Dataset after = standardised(dataset(train, train), StandardiseSettings.Constant.REFUSE);
    assertInstanceOf(F32Tensor.class, after.tensor(Split.TEST, Fields.SERIES));
    after = noisy(dataset(train, train), 1, NoiseSettings.Parts.ALL);
    assertInstanceOf(F32Tensor.class, after.tensor(Split.TEST, Fields.SERIES));
  }

  @Test
  void refusesOrCentresConstantComponents() {
    double constant = 0.1;
    F64Tensor train = F64Tensor.of(new double[] {1, constant, 2, constant, 3, constant}, 3, 2);
    Dataset before = dataset(train, F64Tensor.of(new double[] {2, 5.1}, 1, 2));
    DataException e =
        assertThrows(
            DataException.class, () -> standardised(before, StandardiseSettings.Constant.REFUSE));
    assertEquals(
        "component 'y' of the series must vary within finite bounds in the training part to be"
            + " standardised; its standard deviation is 0.0 around 0.1",
        e.getMessage());
    Dataset after = standardised(before, StandardiseSettings.Constant.CENTRE);
    assertEquals(0, values(after, Split.TRAIN)[1]);
    assertEquals(5, values(after, Split.TEST)[1], 1e-12);
  }

  @Test
  void refusesASpreadThatOverflows() {
    F64Tensor train = F64Tensor.of(new double[] {1e300, 1, -1e300, 2}, 2, 2);
    assertThrows(
        DataException.class,
        () -> standardised(dataset(train, train), StandardiseSettings.Constant.CENTRE));
  }

  @Test
  void refusesDataWithoutNumbers() {
    I32Tensor integers = I32Tensor.of(new int[] {1, 2}, 1, 2);
    DataException e =
        assertThrows(
            DataException.class,
            () -> noisy(dataset(integers, integers), 1, NoiseSettings.Parts.ALL));
    assertEquals(
        "the transform 'noise' needs a series or inputs of floating-point numbers; \"a series\" has"
            + " none",
        e.getMessage());
  }

  @Test
  void noiseHasItsDistribution() {
    int rows = 100_000;
    Dataset before = dataset(F64Tensor.zeros(rows, 2), F64Tensor.zeros(rows, 2));
    Dataset after = noisy(before, 0.5, NoiseSettings.Parts.ALL);
    for (Split split : List.of(Split.TRAIN, Split.TEST)) {
      double[] noise = values(after, split);
      double[] powers = new double[5];
      for (double value : noise) {
        for (int p = 1; p <= 4; p++) {
          powers[p] += Math.pow(value / 0.5, p) / noise.length;
        }
      }
      assertArrayEquals(new double[] {0, 0, 1, 0, 3}, powers, 0.05);
    }
    assertNotEquals(values(after, Split.TRAIN)[0], values(after, Split.TEST)[0]);
    assertEquals("m", after.fields().get(0).unit());
  }

  @Test
  void noiseCanSpareTheTestPart() {
    Dataset before = dataset(F64Tensor.zeros(3, 2), F64Tensor.zeros(3, 2));
    Dataset after = noisy(before, 0.5, NoiseSettings.Parts.TRAIN);
    assertEquals(before.tensor(Split.TEST, Fields.SERIES), after.tensor(Split.TEST, Fields.SERIES));
    assertNotEquals(0, values(after, Split.TRAIN)[0]);
  }

  @Test
  void theSameKeyGivesTheSameNoise() {
    Dataset before = dataset(F64Tensor.zeros(3, 2), F64Tensor.zeros(3, 2));
    assertEquals(
        noisy(before, 0.5, NoiseSettings.Parts.ALL).parts(),
        noisy(before, 0.5, NoiseSettings.Parts.ALL).parts());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesNoiseOfNoSpread(double sd) {
    assertThrows(
        InvalidSettingException.class, () -> new NoiseSettings(sd, NoiseSettings.Parts.ALL));
  }

  @Test
  void tablesKeepTheirCategoriesAndMissingValues() {
    Field field =
        Field.table(
            List.of(Column.number("length", "cm"), Column.category("colour", List.of("a", "b"))));
    double nan = Double.NaN;
    Dataset table =
        new Dataset(
            "a table",
            Set.of(Task.CLASSIFICATION),
            List.of(field),
            Map.of(
                Split.TRAIN,
                Map.of(Fields.INPUTS, F64Tensor.of(new double[] {1, 0, nan, 1, 3, nan}, 3, 2))),
            Map.of(),
            new Provenance("made up", "00"));
    Dataset changed = standardised(table, StandardiseSettings.Constant.REFUSE);
    assertArrayEquals(
        new double[] {-1, 0, nan, 1, 1, nan},
        changed.tensor(Split.TRAIN, Fields.INPUTS).toDoubles());
    List<Column> columns = changed.field(Fields.INPUTS).orElseThrow().columns();
    assertEquals(List.of("sd", ""), columns.stream().map(Column::unit).toList());
    double[] noisy =
        noisy(table, 1, NoiseSettings.Parts.TRAIN).tensor(Split.TRAIN, Fields.INPUTS).toDoubles();
    assertNotEquals(1, noisy[0]);
    assertEquals(0, noisy[1]);
  }
}
