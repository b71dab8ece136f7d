package dev.ansatz.model.esn.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservoirTest {
  private static final double[] SERIES = {0.5, -1};

  private static Reservoir reservoir(String w, Tensor recurrent, Tensor input, Tensor bias) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put(w, recurrent);
    tensors.put("W_in", input);
    tensors.put("b", bias);
    return reservoir(tensors);
  }

  private static Reservoir reservoir(Map<String, Tensor> tensors) {
    return Reservoir.load(
        Kernels.portable(),
        new Archive("esn", 1, tensors, Map.of("leakRate", 0.25, "inputToReadout", true)));
  }

  // W = [0 .5; -1 .2], W_in = [1; -2], b = [.1; .3], a = .25.
  private static Reservoir twoUnits() {
    return reservoir(
        "W",
        F64Tensor.of(new double[] {0, 0.5, -1, 0.2}, 2, 2),
        F64Tensor.of(new double[] {1, -2}, 2, 1),
        F64Tensor.of(new double[] {0.1, 0.3}, 2, 1));
  }

  private static double[] read(FeatureMap.Cursor cursor, int row, int features) {
    return Arrays.copyOf(cursor.read(SERIES, row), features);
  }

  @Test
  void twoStepsByHand() {
    FeatureMap.Cursor cursor = twoUnits().cursor();
    double r0 = 0.25 * Math.tanh(0.6);
    double r1 = 0.25 * Math.tanh(-0.7);
    assertArrayEquals(new double[] {r0, r1, 0.5, 1}, read(cursor, 0, 4), 1e-15);
    double s0 = 0.75 * r0 + 0.25 * Math.tanh(0.5 * r1 - 1 + 0.1);
    double s1 = 0.75 * r1 + 0.25 * Math.tanh(-r0 + 0.2 * r1 + 2 + 0.3);
    assertArrayEquals(new double[] {s0, s1, -1, 1}, read(cursor, 1, 4), 1e-15);
  }

  @Test
  void singlePrecisionIsCloseAndKeepsTheInput() {
    Reservoir exact = twoUnits();
    Reservoir single =
        reservoir(
            "W",
            F32Tensor.of(new float[] {0, 0.5f, -1, 0.2f}, 2, 2),
            F32Tensor.of(new float[] {1, -2}, 2, 1),
            F32Tensor.of(new float[] {0.1f, 0.3f}, 2, 1));
    double[] series = {1.0 / 3, Math.PI};
    FeatureMap.Cursor expected = exact.cursor();
    FeatureMap.Cursor actual = single.cursor();
    for (int t = 0; t < 2; t++) {
      double[] features = actual.read(series, t);
      assertArrayEquals(Arrays.copyOf(expected.read(series, t), 4), features, 1e-6);
      assertEquals(series[t], features[2]);
    }
  }

  @Test
  void sparseWeightsAreDenseWeightsWithNoughts() {
    Tensor input = F64Tensor.of(new double[] {1, 4, 7}, 3, 1);
    Tensor bias = F64Tensor.of(new double[] {2, 5, 8}, 3, 1);
    Tensor whole = F64Tensor.of(new double[] {0, 0.5, 0, 3, 0, 0, 6, 0, 0}, 3, 3);
    Reservoir dense = reservoir("W", whole, input, bias);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put("W.values", F64Tensor.of(new double[] {0.5, 3, 6}, 3, 1));
    tensors.put("W.columns", I32Tensor.of(new int[] {1, 0, 0}, 3, 1));
    tensors.put("W_in", input);
    tensors.put("b", bias);
    Reservoir sparse = reservoir(tensors);
    FeatureMap.Cursor expected = dense.cursor();
    FeatureMap.Cursor actual = sparse.cursor();
    for (int t = 0; t < 2; t++) {
      assertArrayEquals(read(expected, t, 5), read(actual, t, 5), 1e-15);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 4", "2, 4", "5, 1", "5, 4", "17, 4", "50, 1", "50, 4"})
  void unitsHearWhatTheirWeightsSay(int fanIn, int together) {
    SplittableRandom random = new SplittableRandom(fanIn);
    int units = 61;
    int stride = fanIn + 3;
    I32Tensor columns = I32Tensor.zeros((units + together - 1) / together, stride);
    Arrays.setAll(columns.array(), i -> random.nextInt(units + 3));
    double[] values = random.doubles((long) units * stride, -1, 1).toArray();
    checkHearing(new ReservoirWeights(units, 2, fanIn, columns, matrix(values, stride)));
  }

  @ParameterizedTest
  @CsvSource({"1", "31", "32", "33", "64", "65", "200"})
  void unitsHearAllOthersWhereDense(int units) {
    SplittableRandom random = new SplittableRandom(units);
    double[] values = random.doubles((long) units * (units + 3), -1, 1).toArray();
    checkHearing(
        new ReservoirWeights(units, 2, units, I32Tensor.zeros(0, 0), matrix(values, units + 3)));
  }

  private static F64Tensor matrix(double[] values, int stride) {
    return F64Tensor.of(values, values.length / stride, stride);
  }

  private static void checkHearing(ReservoirWeights weights) {
    float[] rounded = floats(weights.values().toDoubles());
    Tensor values = new F32Tensor(weights.values().shape(), rounded);
    Hearing hearing = Hearing.of(weights);
    Hearing single =
        Hearing.of(
            new ReservoirWeights(weights.units(), 2, weights.fanIn(), weights.columns(), values));
    double[] z = new SplittableRandom(1).doubles(weights.features(), -1, 1).toArray();
    double[] y = new double[hearing.first(hearing.parts())];
    float[] singleY = new float[single.first(single.parts())];
    for (int part = 0; part < hearing.parts(); part++) {
      hearing.hear(Kernels.portable(), part, z, y);
    }
    for (int part = 0; part < single.parts(); part++) {
      single.hear(Kernels.portable(), part, floats(z), singleY);
    }
    for (int i = 0; i < weights.units(); i++) {
      double expected = expected(weights, i, z);
      assertEquals(expected, y[i], 1e-13);
      assertEquals(expected, singleY[i], 1e-4);
    }
  }

  private static double expected(ReservoirWeights weights, int unit, double[] z) {
    int stride = weights.stride();
    double sum = 0;
    for (int j = 0; j < stride; j++) {
      int row = unit / weights.together() * stride;
      int place = weights.sparse() ? (int) weights.columns().get(row + j) : j;
      sum += weights.values().get(unit * stride + j) * z[place];
    }
    return sum;
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  @Test
  void aCursorGoesOnFromItsState() {
    FeatureMap.Cursor cursor = twoUnits().cursor();
    cursor.read(SERIES, 0);
    F64Tensor state = cursor.state();
    double[] expected = read(cursor, 1, 4);
    assertArrayEquals(expected, read(twoUnits().cursor(state), 1, 4));
  }

  @Test
  void theReadoutSeesTheStateAloneUnlessTold() {
    Reservoir plain = new Reservoir(Kernels.portable(), twoUnits().weights(), 1, false);
    assertEquals(2, plain.features());
    assertEquals(4, twoUnits().features());
  }
}
