package dev.ansatz.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What every provider's hyperbolic tangent keeps; StrictMath is the reference. */
public abstract class TanhContract {

  private static final int BLOCK = 1 << 16;

  /** Returns the provider to judge. */
  protected abstract Kernels kernels();

  @Test
  void doubleIsWithinTwoUnitsInTheLastPlace() {
    SplittableRandom random = new SplittableRandom(1);
    double[] x = new double[BLOCK];
    double[] y = new double[BLOCK];
    double worst = 0;
    for (int block = 0; block < 16; block++) {
      for (int i = 0; i < BLOCK; i++) {
        double scale = i % 2 == 0 ? 20 : Math.scalb(1, -random.nextInt(40));
        x[i] = (random.nextDouble() * 2 - 1) * scale;
      }
      kernels().tanh(BLOCK, x, 0, y, 0);
      for (int i = 0; i < BLOCK; i++) {
        double exact = StrictMath.tanh(x[i]);
        worst = Math.max(worst, Math.abs(y[i] - exact) / Math.ulp(exact));
      }
    }
    assertTrue(worst <= 2, "worst error " + worst + " ulp");
  }

  @Test
  void singleIsWithinTwoUnitsInTheLastPlaceOverAllExponents() {
    float[] x = new float[BLOCK];
    float[] y = new float[BLOCK];
    double worst = 0;
    int bits = 1;
    while (bits < Float.floatToIntBits(12f)) {
      for (int i = 0; i < BLOCK; i++, bits += 997) {
        x[i] = Float.intBitsToFloat(bits);
      }
      kernels().tanh(BLOCK, x, 0, y, 0);
      for (int i = 0; i < BLOCK; i++) {
        double exact = StrictMath.tanh(x[i]);
        worst = Math.max(worst, Math.abs(y[i] - exact) / Math.ulp((float) exact));
      }
    }
    assertTrue(worst <= 2, "worst error " + worst + " ulp");
  }

  @Test
  void doubleKeepsZerosSaturatesAndPassesNaN() {
    double[] x = {
      0.0, -0.0, 20, -20, 1e300, Double.NEGATIVE_INFINITY, Double.NaN, Double.MIN_VALUE, -1e-310
    };
    double[] expected = {0.0, -0.0, 1, -1, 1, -1, Double.NaN, Double.MIN_VALUE, -1e-310};
    for (int shift = 0; shift < 19; shift++) {
      double[] y = new double[shift + x.length];
      System.arraycopy(x, 0, y, shift, x.length);
      kernels().tanh(y.length, y, 0, y, 0);
      for (int i = 0; i < x.length; i++) {
        assertEquals(expected[i], y[shift + i], "tanh of " + x[i]);
      }
    }
  }

  @Test
  void singleKeepsZerosSaturatesAndPassesNaN() {
    float[] x = {
      0f, -0f, 20, -20, 1e30f, Float.NEGATIVE_INFINITY, Float.NaN, Float.MIN_VALUE, -1e-40f
    };
    float[] expected = {0f, -0f, 1, -1, 1, -1, Float.NaN, Float.MIN_VALUE, -1e-40f};
    for (int shift = 0; shift < 35; shift++) {
      float[] y = new float[shift + x.length];
      System.arraycopy(x, 0, y, shift, x.length);
      kernels().tanh(y.length, y, 0, y, 0);
      for (int i = 0; i < x.length; i++) {
        assertEquals(expected[i], y[shift + i], "tanh of " + x[i]);
      }
    }
  }

  @Test
  void isOdd() {
    SplittableRandom random = new SplittableRandom(3);
    double[] x = random.doubles(1001, -8, 8).toArray();
    double[] negative = x.clone();
    for (int i = 0; i < x.length; i++) {
      negative[i] = -x[i];
    }
    kernels().tanh(x.length, x, 0, x, 0);
    kernels().tanh(x.length, negative, 0, negative, 0);
    for (int i = 0; i < x.length; i++) {
      assertEquals(-x[i], negative[i]);
    }
  }
}
