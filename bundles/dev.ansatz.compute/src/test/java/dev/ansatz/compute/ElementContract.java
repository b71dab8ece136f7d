package dev.ansatz.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every provider of element-wise kernels keeps: the bits of {@link Elementary}. */
public abstract class ElementContract {

  private static final int[] LENGTHS = {0, 1, 2, 7, 8, 15, 16, 17, 31, 64, 255, 600, 1111};

  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1,
    -1,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    1e-40,
    1e-310,
    1e30,
    -1e30,
    1e300,
    88.5,
    -103.2,
    709.5,
    -744.9,
    1e5,
    -1e7,
    0.5,
    -1.5
  };

  /** Returns the kernels to judge. */
  protected abstract ElementKernels elements();

  @ParameterizedTest
  @EnumSource
  void mapsHaveTheBitsOfTheScalarFunction(MapOp op) {
    for (int n : LENGTHS) {
      double[] x = draw(n, 1);
      float[] u = narrow(x);
      double[] y = x.clone();
      float[] v = u.clone();
      elements().map(op, n, x, 3, y, 2);
      elements().map(op, n, u, 3, v, 2);
      for (int i = 0; i < n; i++) {
        assertEquals(Elementary.map(op, x[i + 3]), y[i + 2], op + " of " + x[i + 3]);
        assertEquals(Elementary.map(op, u[i + 3]), v[i + 2], op + " of " + u[i + 3]);
      }
      assertEquals(x[n + 2], y[n + 2], "behind the range");
      assertEquals(u[n + 2], v[n + 2], "behind the range");
    }
  }

  @ParameterizedTest
  @EnumSource
  void mapsWorkInPlace(MapOp op) {
    double[] x = draw(1000, 2);
    double[] y = x.clone();
    elements().map(op, 1000, y, 1, y, 1);
    for (int i = 0; i < 1000; i++) {
      assertEquals(Elementary.map(op, x[i + 1]), y[i + 1], op + " of " + x[i + 1]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void zipsHaveTheBitsOfTheScalarFunction(ZipOp op) {
    for (int n : LENGTHS) {
      double[] a = draw(n, 3);
      double[] b = draw(n, 4);
      double[] y = new double[n + 9];
      float[] c = narrow(a);
      float[] d = narrow(b);
      float[] v = new float[n + 9];
      elements().zip(op, n, a, 1, b, 2, y, 3);
      elements().zip(op, n, c, 1, d, 2, v, 3);
      for (int i = 0; i < n; i++) {
        assertEquals(Elementary.zip(op, a[i + 1], b[i + 2]), y[i + 3]);
        assertEquals(Elementary.zip(op, c[i + 1], d[i + 2]), v[i + 3]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void zipsWithOneNumberHaveTheBitsOfTheScalarFunction(ZipOp op) {
    for (int n : LENGTHS) {
      double[] a = draw(n, 5);
      float[] c = narrow(a);
      double[] right = new double[n];
      double[] left = a.clone();
      float[] right32 = c.clone();
      float[] left32 = new float[n];
      elements().zipScalar(op, n, a, 1, 1.5, right, 0);
      elements().scalarZip(op, n, 1.5, left, 1, left, 1);
      elements().zipScalar(op, n, right32, 1, 1.5f, right32, 1);
      elements().scalarZip(op, n, 1.5f, c, 1, left32, 0);
      for (int i = 0; i < n; i++) {
        assertEquals(Elementary.zip(op, a[i + 1], 1.5), right[i]);
        assertEquals(Elementary.zip(op, 1.5, a[i + 1]), left[i + 1]);
        assertEquals(Elementary.zip(op, c[i + 1], 1.5f), right32[i + 1]);
        assertEquals(Elementary.zip(op, 1.5f, c[i + 1]), left32[i]);
      }
    }
  }

  @Test
  void selectChoosesByMask() {
    int n = 101;
    double[] mask = draw(n, 6);
    double[] a = draw(n, 7);
    double[] b = draw(n, 8);
    double[] y = new double[n];
    elements().select(n, mask, 1, a, 2, b, 3, y, 0);
    float[] v = new float[n];
    elements().select(n, narrow(mask), 1, narrow(a), 2, narrow(b), 3, v, 0);
    for (int i = 0; i < n; i++) {
      assertEquals(mask[i + 1] != 0 ? a[i + 2] : b[i + 3], y[i]);
      float chosen = (float) mask[i + 1] != 0 ? (float) a[i + 2] : (float) b[i + 3];
      assertEquals(chosen, v[i]);
    }
  }

  @Test
  void sumsAndMaxima() {
    for (int n : LENGTHS) {
      double[] x = new SplittableRandom(n).doubles(n + 1, -1, 1).toArray();
      double sum = 0;
      double greatest = Double.NEGATIVE_INFINITY;
      for (int i = 1; i <= n; i++) {
        sum += x[i];
        greatest = Math.max(greatest, x[i]);
      }
      assertEquals(sum, elements().sum(n, x, 1), 1e-15 * (n + 1) * (n + 1));
      assertEquals(greatest, elements().max(n, x, 1));
      assertEquals(sum, elements().sum(n, narrow(x), 1), 1e-7 * (n + 1));
      assertEquals((float) greatest, elements().max(n, narrow(x), 1));
    }
  }

  @Test
  void aMaximumOfNaNIsNaN() {
    for (int at = 0; at < 40; at++) {
      double[] x = new double[40];
      x[at] = Double.NaN;
      assertEquals(Double.NaN, elements().max(40, x, 0));
      assertEquals(Float.NaN, elements().max(40, narrow(x), 0));
    }
  }

  private static double[] draw(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[n + 9];
    for (int i = 0; i < values.length; i++) {
      boolean special = random.nextInt(4) == 0;
      double scale = Math.scalb(1, random.nextInt(20) - 12);
      values[i] =
          special ? SPECIAL[random.nextInt(SPECIAL.length)] : scale * random.nextDouble(-1, 1);
    }
    return values;
  }

  private static float[] narrow(double[] values) {
    float[] result = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = (float) values[i];
    }
    return result;
  }
}
