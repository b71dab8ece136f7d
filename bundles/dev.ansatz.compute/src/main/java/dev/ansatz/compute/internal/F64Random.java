package dev.ansatz.compute.internal;

import dev.ansatz.compute.ElementKernels;
import dev.ansatz.compute.MapOp;
import dev.ansatz.compute.Spares;
import dev.ansatz.compute.ZipOp;

/** Random draws in double precision; an element depends on the key and its index only. */
public final class F64Random {

  private static final int HALF = 128;
  private static final int PRECISION_BITS = -Math.getExponent(Math.ulp((double) 1) / 2);
  private static final double TINIEST = Math.scalb((double) 1, -PRECISION_BITS);
  private static final Spares<double[]> SPARES = new Spares<>(() -> new double[3 * HALF]);

  private F64Random() {}

  /** Draws n numbers uniform in [0, 1), from an index on. */
  public static void uniform(long key, int first, int n, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = (Bits.at(key, (long) first + i) >>> (64 - PRECISION_BITS)) * TINIEST;
    }
  }

  /**
   * Draws n standard normal numbers by Box and Muller (1958), two of each pair of bits, from an
   * even index on.
   */
  public static void normal(
      ElementKernels elements, long key, int first, int n, double[] y, int yOffset) {
    double[] room = SPARES.take();
    for (int i = 0; i < n; i += 2 * HALF) {
      int pairs = Math.min(HALF, (n - i + 1) / 2);
      drawPairs(elements, key, (long) first + i, pairs, room);
      for (int j = 0; j < pairs; j++) {
        y[yOffset + i + 2 * j] = room[j] * room[HALF + j];
      }
      for (int j = 0; j < pairs && i + 2 * j + 1 < n; j++) {
        y[yOffset + i + 2 * j + 1] = room[j] * room[2 * HALF + j];
      }
    }
    SPARES.giveBack(room);
  }

  /** Computes radii, cosines and sines. */
  private static void drawPairs(
      ElementKernels elements, long key, long first, int pairs, double[] room) {
    for (int j = 0; j < pairs; j++) {
      long index = first + 2L * j;
      room[j] = (double) (((Bits.at(key, index) >>> 11) + 1) * 0x1p-53);
      room[HALF + j] = (double) ((Bits.at(key, index + 1) >>> 11) * 0x1p-53 * (2 * Math.PI));
    }
    elements.map(MapOp.LOG, pairs, room, 0, room, 0);
    elements.zipScalar(ZipOp.MULTIPLY, pairs, room, 0, -2, room, 0);
    elements.map(MapOp.SQRT, pairs, room, 0, room, 0);
    elements.map(MapOp.SIN, pairs, room, HALF, room, 2 * HALF);
    elements.map(MapOp.COS, pairs, room, HALF, room, HALF);
  }
}
