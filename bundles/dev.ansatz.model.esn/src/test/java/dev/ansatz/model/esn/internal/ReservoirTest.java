package dev.ansatz.model.esn.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservoirTest {
  private static final double[] SERIES = {0.5, -1};

  private static Reservoir reservoir(int[] columns, Tensor values) {
    int units = values.rowCount();
    return new Reservoir(
        Kernels.portable(), new ReservoirWeights(units, 1, columns, values), 0.25, true);
  }

  // W = [0 .5; -1 .2], W_in = [1; -2], b = [.1; .3], a = .25.
  private static Reservoir twoUnits() {
    return reservoir(
        new int[0], F64Tensor.of(new double[] {0, 0.5, 1, 0.1, -1, 0.2, -2, 0.3}, 2, 4));
  }

  @Test
  void twoStepsByHand() {
    FeatureMap.Cursor cursor = twoUnits().cursor();
    double r0 = 0.25 * Math.tanh(0.6);
    double r1 = 0.25 * Math.tanh(-0.7);
    assertArrayEquals(new double[] {r0, r1, 0.5, 1}, cursor.read(SERIES, 0), 1e-15);
    double s0 = 0.75 * r0 + 0.25 * Math.tanh(0.5 * r1 - 1 + 0.1);
    double s1 = 0.75 * r1 + 0.25 * Math.tanh(-r0 + 0.2 * r1 + 2 + 0.3);
    assertArrayEquals(new double[] {s0, s1, -1, 1}, cursor.read(SERIES, 1), 1e-15);
  }

  @Test
  void singlePrecisionIsCloseAndKeepsTheInput() {
    Reservoir exact = twoUnits();
    float[] rounded = {0, 0.5f, 1, 0.1f, -1, 0.2f, -2, 0.3f};
    Reservoir single = reservoir(new int[0], F32Tensor.of(rounded, 2, 4));
    double[] series = {1.0 / 3, Math.PI};
    FeatureMap.Cursor expected = exact.cursor();
    FeatureMap.Cursor actual = single.cursor();
    for (int t = 0; t < 2; t++) {
      double[] features = actual.read(series, t);
      assertArrayEquals(expected.read(series, t), features, 1e-6);
      assertEquals(series[t], features[2]);
    }
  }

  @Test
  void sparseWeightsAreDenseWeightsWithNoughts() {
    Reservoir dense =
        reservoir(
            new int[0],
            F64Tensor.of(new double[] {0, 0.5, 0, 1, 2, 3, 0, 0, 4, 5, 6, 0, 0, 7, 8}, 3, 5));
    double[] values = {0.5, 1, 2, 3, 4, 5, 6, 7, 8};
    int[] places = {1, 0, 0};
    Reservoir sparse = reservoir(places, F64Tensor.of(values, 3, 3));
    FeatureMap.Cursor expected = dense.cursor();
    FeatureMap.Cursor actual = sparse.cursor();
    for (int t = 0; t < 2; t++) {
      assertArrayEquals(expected.read(SERIES, t), actual.read(SERIES, t), 1e-15);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 17, 50})
  void sparseProductsMatchTheDefinition(int fanIn) {
    SplittableRandom random = new SplittableRandom(fanIn);
    int units = 61;
    int stride = fanIn + 3;
    double[] values = random.doubles((long) units * stride, -1, 1).toArray();
    int[] places = random.ints((long) units * fanIn, 0, units).toArray();
    double[] z = random.doubles(units + 3, -1, 1).toArray();
    double[] y = new double[units];
    SparseProduct.multiply(units, stride, places, values, z, units, y);
    float[] single = new float[units];
    SparseProduct.multiply(units, stride, places, floats(values), floats(z), units, single);
    for (int i = 0; i < units; i++) {
      double expected = 0;
      for (int j = 0; j < stride; j++) {
        int place = j < fanIn ? places[i * fanIn + j] : units + j - fanIn;
        expected += values[i * stride + j] * z[place];
      }
      assertEquals(expected, y[i], 1e-13);
      assertEquals(expected, single[i], 1e-4);
    }
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
    double[] expected = Arrays.copyOf(cursor.read(SERIES, 1), 4);
    assertArrayEquals(expected, twoUnits().cursor(state).read(SERIES, 1));
  }

  @Test
  void theReadoutSeesTheStateAloneUnlessTold() {
    Reservoir plain = new Reservoir(Kernels.portable(), twoUnits().weights(), 1, false);
    assertEquals(2, plain.features());
    assertEquals(4, twoUnits().features());
  }
}
