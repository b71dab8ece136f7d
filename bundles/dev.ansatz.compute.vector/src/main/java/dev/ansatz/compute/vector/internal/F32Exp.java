package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The exponential of vectors; bit for bit that of {@link Elementary}. */
final class F32Exp {

  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final FloatVector GREATEST = FloatVector.broadcast(SPECIES, 89f);
  private static final FloatVector LEAST = FloatVector.broadcast(SPECIES, -104f);
  private static final FloatVector ONE_OVER_LN_2 = FloatVector.broadcast(SPECIES, 1.442695f);
  private static final FloatVector MINUS_LN_2_HIGH = FloatVector.broadcast(SPECIES, -0.69314575f);
  private static final FloatVector MINUS_LN_2_LOW = FloatVector.broadcast(SPECIES, -1.4286068E-06f);
  private static final FloatVector ROUND = FloatVector.broadcast(SPECIES, 0x1.8p23f);
  private static final FloatVector ONE = FloatVector.broadcast(SPECIES, 1);
  private static final IntVector ROUND_BITS =
      IntVector.broadcast(IntVector.SPECIES_PREFERRED, Float.floatToRawIntBits(0x1.8p23f));
  private static final IntVector BIAS = IntVector.broadcast(IntVector.SPECIES_PREFERRED, 127);
  private static final FloatVector S0 = FloatVector.broadcast(SPECIES, 0.5f);
  private static final FloatVector S1 = FloatVector.broadcast(SPECIES, 0.16666667f);
  private static final FloatVector S2 = FloatVector.broadcast(SPECIES, 0.041666467f);
  private static final FloatVector S3 = FloatVector.broadcast(SPECIES, 0.008333361f);
  private static final FloatVector S4 = FloatVector.broadcast(SPECIES, 0.0013933617f);
  private static final FloatVector S5 = FloatVector.broadcast(SPECIES, 0.00019857817f);

  private F32Exp() {}

  static void apply(int n, float[] x, int xOffset, float[] y, int yOffset) {
    int end = n - n % LANES;
    vectors(end, x, xOffset, y, yOffset);
    for (int i = end; i < n; i++) {
      y[yOffset + i] = Elementary.exp(x[xOffset + i]);
    }
  }

  private static void vectors(int end, float[] values, int offset, float[] y, int yOffset) {
    for (int i = 0; i < end; i += LANES) {
      FloatVector x = FloatVector.fromArray(SPECIES, values, offset + i).min(GREATEST).max(LEAST);
      FloatVector shifted = x.fma(ONE_OVER_LN_2, ROUND);
      FloatVector k = shifted.sub(ROUND);
      FloatVector r = k.fma(MINUS_LN_2_LOW, k.fma(MINUS_LN_2_HIGH, x));
      FloatVector s = S5;
      s = s.fma(r, S4);
      s = s.fma(r, S3);
      s = s.fma(r, S2);
      s = s.fma(r, S1);
      s = s.fma(r, S0);
      FloatVector e = s.fma(r.mul(r), r).add(ONE);
      IntVector power = shifted.reinterpretAsInts().sub(ROUND_BITS);
      IntVector half = power.lanewise(VectorOperators.ASHR, 1);
      IntVector rest = power.sub(half).add(BIAS).lanewise(VectorOperators.LSHL, 23);
      half = half.add(BIAS).lanewise(VectorOperators.LSHL, 23);
      e = e.mul(half.reinterpretAsFloats()).mul(rest.reinterpretAsFloats());
      e.intoArray(y, yOffset + i);
    }
  }
}
