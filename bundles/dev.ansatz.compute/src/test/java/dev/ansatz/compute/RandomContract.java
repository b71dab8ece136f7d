package dev.ansatz.compute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.random.RandomKey;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What every provider's random draws keep: the same numbers, of the right distribution. */
public abstract class RandomContract {

  private static final int N = 400_000;
  private static final RandomKey KEY = RandomKey.of(1).fold("draws");

  /** Returns the provider to judge. */
  protected abstract Kernels kernels();

  @Test
  void anElementDependsOnTheKeyAndItsIndexOnly() {
    double[] all = new double[1000];
    float[] all32 = new float[1000];
    kernels().normal(KEY, 1000, all, 0);
    kernels().normal(KEY, 1000, all32, 0);
    for (int n : new int[] {0, 1, 2, 3, 255, 256, 257, 700}) {
      double[] y = new double[n + 3];
      float[] v = new float[n + 3];
      kernels().normal(KEY, n, y, 2);
      kernels().normal(KEY, n, v, 2);
      assertArrayEquals(Arrays.copyOf(all, n), Arrays.copyOfRange(y, 2, n + 2));
      assertArrayEquals(Arrays.copyOf(all32, n), Arrays.copyOfRange(v, 2, n + 2));
      assertEquals(0, y[n + 2]);
    }
  }

  @Test
  void drawsFromAnIndexOnAreThoseOfTheWhole() {
    double[] whole = new double[1000];
    float[] floats = new float[1000];
    kernels().normal(KEY, 1000, whole, 0);
    kernels().uniform(KEY, 1000, floats, 0);
    for (int first : new int[] {0, 2, 256, 998}) {
      double[] some = new double[1000 - first];
      float[] someFloats = new float[1000 - first];
      kernels().normal(KEY.bits(), first, some.length, some, 0);
      kernels().uniform(KEY.bits(), first, some.length, someFloats, 0);
      assertArrayEquals(Arrays.copyOfRange(whole, first, 1000), some);
      assertArrayEquals(Arrays.copyOfRange(floats, first, 1000), someFloats);
    }
  }

  @Test
  void everyProviderDrawsTheSame() {
    double[] expected = new double[999];
    double[] got = new double[999];
    Kernels.portable().normal(KEY, 999, expected, 0);
    kernels().normal(KEY, 999, got, 0);
    assertArrayEquals(expected, got);
    kernels().normal(KEY.fold(1), 999, got, 0);
    assertNotEquals(expected[0], got[0]);
  }

  @Test
  void singlePrecisionDrawsAreTheDoubleOnesRounded() {
    double[] y = new double[1000];
    float[] v = new float[1000];
    kernels().normal(KEY, 1000, y, 0);
    kernels().normal(KEY, 1000, v, 0);
    for (int i = 0; i < 1000; i++) {
      assertEquals(y[i], v[i], 2e-6);
    }
  }

  @Test
  void normalDrawsHaveTheMomentsAndTailsOfTheNormalDistribution() {
    double[] y = new double[N];
    kernels().normal(KEY, N, y, 0);
    double[] moments = new double[5];
    int beyondTwo = 0;
    double product = 0;
    for (int i = 0; i < N; i++) {
      for (int p = 1; p < 5; p++) {
        moments[p] += Math.pow(y[i], p) / N;
      }
      beyondTwo += Math.abs(y[i]) > 2 ? 1 : 0;
      product += i % 2 == 1 ? y[i] * y[i - 1] * 2 / N : 0;
    }
    assertEquals(0, moments[1], 5 / Math.sqrt(N));
    assertEquals(1, moments[2], 5 * Math.sqrt(2.0 / N));
    assertEquals(0, moments[3], 5 * Math.sqrt(15.0 / N));
    assertEquals(3, moments[4], 5 * Math.sqrt(96.0 / N));
    assertEquals(0.0455003, beyondTwo / (double) N, 5 * Math.sqrt(0.0455 / N));
    assertEquals(0, product, 5 * Math.sqrt(2.0 / N));
  }

  @Test
  void uniformDrawsFillTheUnitIntervalEvenly() {
    double[] y = new double[N];
    float[] v = new float[N];
    kernels().uniform(KEY, N, y, 0);
    kernels().uniform(KEY, N, v, 0);
    int[] counts = new int[20];
    for (int i = 0; i < N; i++) {
      assertTrue(y[i] >= 0 && y[i] < 1 && v[i] >= 0 && v[i] < 1);
      assertEquals(y[i], v[i], 6e-8);
      counts[(int) (y[i] * 20)]++;
    }
    for (int count : counts) {
      assertEquals(N / 20.0, count, 5 * Math.sqrt(N / 20.0));
    }
  }
}
