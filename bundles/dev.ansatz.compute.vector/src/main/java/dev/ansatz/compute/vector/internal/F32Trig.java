package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Sine and cosine of vectors; bit for bit those of {@link Elementary}. */
final class F32Trig {

  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final float LIMIT = 1e4f;
  private static final FloatVector TWO_OVER_PI = FloatVector.broadcast(SPECIES, 0.63661975f);
  private static final FloatVector MINUS_PART_1 = FloatVector.broadcast(SPECIES, -1.5707964f);
  private static final FloatVector MINUS_PART_2 = FloatVector.broadcast(SPECIES, 4.371139E-08f);
  private static final FloatVector MINUS_PART_3 = FloatVector.broadcast(SPECIES, 1.7151245E-15f);
  private static final FloatVector ROUND = FloatVector.broadcast(SPECIES, 0x1.8p23f);
  private static final FloatVector ONE = FloatVector.broadcast(SPECIES, 1);
  private static final FloatVector MINUS_HALF = FloatVector.broadcast(SPECIES, -0.5f);
  private static final IntVector LOWEST_BIT = IntVector.broadcast(IntVector.SPECIES_PREFERRED, 1);
  private static final FloatVector P0 = FloatVector.broadcast(SPECIES, -0.16666664f);
  private static final FloatVector P1 = FloatVector.broadcast(SPECIES, 0.008332742f);
  private static final FloatVector P2 = FloatVector.broadcast(SPECIES, -0.00019586855f);
  private static final FloatVector Q0 = FloatVector.broadcast(SPECIES, 0.041666664f);
  private static final FloatVector Q1 = FloatVector.broadcast(SPECIES, -0.0013888299f);
  private static final FloatVector Q2 = FloatVector.broadcast(SPECIES, 2.4547102E-05f);

  private F32Trig() {}

  /** Computes the sine of x and a number of quarters of a turn (1: the cosine). */
  static void apply(int quarters, int n, float[] x, int xOffset, float[] y, int yOffset) {
    boolean far = false;
    for (int i = 0; i < n; i++) {
      far |= !(Math.abs(x[xOffset + i]) <= LIMIT);
    }
    int end = far ? 0 : n - n % LANES;
    vectors(quarters, end, x, xOffset, y, yOffset);
    for (int i = end; i < n; i++) {
      float angle = x[xOffset + i];
      y[yOffset + i] = quarters == 0 ? Elementary.sin(angle) : Elementary.cos(angle);
    }
  }

  private static void vectors(
      int quarters, int end, float[] values, int offset, float[] y, int yOffset) {
    IntVector turn = IntVector.broadcast(IntVector.SPECIES_PREFERRED, quarters);
    for (int i = 0; i < end; i += LANES) {
      FloatVector x = FloatVector.fromArray(SPECIES, values, offset + i);
      FloatVector shifted = x.fma(TWO_OVER_PI, ROUND);
      FloatVector k = shifted.sub(ROUND);
      FloatVector r = k.fma(MINUS_PART_3, k.fma(MINUS_PART_2, k.fma(MINUS_PART_1, x)));
      FloatVector z = r.mul(r);
      FloatVector p = P2;
      p = p.fma(z, P1);
      p = p.fma(z, P0);
      FloatVector q = Q2;
      q = q.fma(z, Q1);
      q = q.fma(z, Q0);
      FloatVector sine = r.mul(z).fma(p, r);
      FloatVector cosine = z.mul(z).fma(q, z.fma(MINUS_HALF, ONE));
      IntVector quadrant = shifted.reinterpretAsInts().add(turn);
      VectorMask<Float> odd = quadrant.and(LOWEST_BIT).compare(VectorOperators.NE, 0).cast(SPECIES);
      IntVector sign =
          quadrant.lanewise(VectorOperators.LSHR, 1).lanewise(VectorOperators.LSHL, 31);
      IntVector wave = sine.blend(cosine, odd).reinterpretAsInts();
      wave.lanewise(VectorOperators.XOR, sign).reinterpretAsFloats().intoArray(y, yOffset + i);
    }
  }
}
