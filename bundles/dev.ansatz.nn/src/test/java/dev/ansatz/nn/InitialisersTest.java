package dev.ansatz.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.nn.init.Initialiser;
import dev.ansatz.nn.init.Orthogonal;
import dev.ansatz.nn.init.VarianceScaling;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialisersTest {
  private static final Shape MATRIX = Shape.of(300, 200);

  static Stream<Arguments> variances() {
    return Stream.of(
        Arguments.of(VarianceScaling.GLOROT_UNIFORM, MATRIX, 2.0 / 500),
        Arguments.of(VarianceScaling.GLOROT_NORMAL, MATRIX, 2.0 / 500),
        Arguments.of(VarianceScaling.HE_UNIFORM, MATRIX, 2.0 / 300),
        Arguments.of(VarianceScaling.HE_NORMAL, MATRIX, 2.0 / 300),
        Arguments.of(VarianceScaling.LECUN_NORMAL, MATRIX, 1.0 / 300),
        Arguments.of(VarianceScaling.INVERSE_ROOT, MATRIX, 1.0 / 900),
        Arguments.of(VarianceScaling.HE_NORMAL, Shape.of(3, 3, 64, 128), 2.0 / 576));
  }

  @ParameterizedTest
  @MethodSource("variances")
  void elementsHaveTheVarianceOfTheirSource(Initialiser init, Shape shape, double variance) {
    double[] elements = init.make(shape, RandomKey.of(1));
    double squares = Arrays.stream(elements).map(v -> v * v).average().orElseThrow();
    assertEquals(1, squares / variance, 0.03);
    assertEquals(0, Arrays.stream(elements).average().orElseThrow(), 0.05 * Math.sqrt(variance));
    assertArrayEquals(elements, init.make(shape, RandomKey.of(1)));
  }

  @Test
  void uniformElementsKeepTheirBound() {
    double bound = Math.sqrt(6.0 / 500);
    double[] elements = VarianceScaling.GLOROT_UNIFORM.make(MATRIX, RandomKey.of(2));
    assertTrue(Arrays.stream(elements).allMatch(v -> Math.abs(v) < bound));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 8, 12})
  void orthogonalMatricesAreOrthonormal(int columns) {
    int rows = 8;
    double[] m = new Orthogonal(2).make(Shape.of(rows, columns), RandomKey.of(3));
    boolean byRow = rows <= columns;
    int vectors = Math.min(rows, columns);
    for (int i = 0; i < vectors; i++) {
      for (int j = 0; j < vectors; j++) {
        double dot = 0;
        for (int k = 0; k < Math.max(rows, columns); k++) {
          double a = byRow ? m[i * columns + k] : m[k * columns + i];
          double b = byRow ? m[j * columns + k] : m[k * columns + j];
          dot += a * b;
        }
        assertEquals(i == j ? 4 : 0, dot, 1e-13);
      }
    }
  }
}
