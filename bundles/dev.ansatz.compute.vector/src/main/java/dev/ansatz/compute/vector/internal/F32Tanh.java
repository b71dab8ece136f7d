package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The hyperbolic tangent of vectors; bit for bit that of {@link Elementary}.
 *
 * <p>In chunks: first all exponentials, then the results. Each loop is one method, too large to be
 * inlined: the compiler's budget for one compilation holds either loop, not both, and beyond it
 * vectors would be objects.
 */
final class F32Tanh {

  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final FloatVector LIMIT = FloatVector.broadcast(SPECIES, 10f);
  private static final FloatVector SMALL = FloatVector.broadcast(SPECIES, 0.625f);
  private static final FloatVector TWO_OVER_LN_2 = FloatVector.broadcast(SPECIES, 2.88539f);
  private static final FloatVector ROUND = FloatVector.broadcast(SPECIES, 0x1.8p23f);
  private static final FloatVector MINUS_LN_2_HIGH = FloatVector.broadcast(SPECIES, -0.69314575f);
  private static final FloatVector MINUS_LN_2_LOW = FloatVector.broadcast(SPECIES, -1.4286068e-06f);
  private static final IntVector EXPONENT_OF_ONE =
      IntVector.broadcast(IntVector.SPECIES_PREFERRED, 127 << 23);
  private static final IntVector SIGN =
      IntVector.broadcast(IntVector.SPECIES_PREFERRED, Integer.MIN_VALUE);
  private static final FloatVector ONE = FloatVector.broadcast(SPECIES, 1);
  private static final FloatVector MINUS_TWO = FloatVector.broadcast(SPECIES, -2);
  private static final FloatVector S0 = FloatVector.broadcast(SPECIES, 0.5f);
  private static final FloatVector S1 = FloatVector.broadcast(SPECIES, 0.16666667f);
  private static final FloatVector S2 = FloatVector.broadcast(SPECIES, 0.041666467f);
  private static final FloatVector S3 = FloatVector.broadcast(SPECIES, 0.008333361f);
  private static final FloatVector S4 = FloatVector.broadcast(SPECIES, 0.0013933617f);
  private static final FloatVector S5 = FloatVector.broadcast(SPECIES, 0.00019857817f);
  private static final FloatVector P0 = FloatVector.broadcast(SPECIES, -0.33333334f);
  private static final FloatVector P1 = FloatVector.broadcast(SPECIES, 0.133333f);
  private static final FloatVector P2 = FloatVector.broadcast(SPECIES, -0.053958464f);
  private static final FloatVector P3 = FloatVector.broadcast(SPECIES, 0.021762535f);
  private static final FloatVector P4 = FloatVector.broadcast(SPECIES, -0.008323276f);
  private static final FloatVector P5 = FloatVector.broadcast(SPECIES, 0.0022695903f);

  private F32Tanh() {}

  static void apply(int n, float[] x, int xOffset, float[] y, int yOffset, float[] chunk) {
    int end = n - n % LANES;
    for (int i = 0; i < end; i += chunk.length) {
      int length = Math.min(chunk.length, end - i);
      exponentialsOfTwice(length, x, xOffset + i, chunk);
      combine(length, x, xOffset + i, chunk, y, yOffset + i);
    }
    for (int i = end; i < n; i++) {
      y[yOffset + i] = Elementary.tanh(x[xOffset + i]);
    }
  }

  private static void exponentialsOfTwice(int n, float[] values, int offset, float[] result) {
    for (int i = 0; i < n; i += LANES) {
      FloatVector v = FloatVector.fromArray(SPECIES, values, offset + i);
      FloatVector x = v.abs();
      x = x.blend(LIMIT, x.compare(VectorOperators.GT, LIMIT));
      FloatVector shifted = x.mul(TWO_OVER_LN_2).add(ROUND);
      FloatVector k = shifted.sub(ROUND);
      FloatVector r = k.fma(MINUS_LN_2_LOW, k.fma(MINUS_LN_2_HIGH, x.add(x)));
      FloatVector s = S5;
      s = s.fma(r, S4);
      s = s.fma(r, S3);
      s = s.fma(r, S2);
      s = s.fma(r, S1);
      s = s.fma(r, S0);
      IntVector bits = shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, 23);
      FloatVector power = bits.add(EXPONENT_OF_ONE).reinterpretAsFloats();
      s.fma(r.mul(r), r).add(ONE).mul(power).intoArray(result, i);
    }
  }

  private static void combine(
      int n, float[] values, int offset, float[] exponentials, float[] y, int yOffset) {
    for (int i = 0; i < n; i += LANES) {
      FloatVector v = FloatVector.fromArray(SPECIES, values, offset + i);
      FloatVector x = v.abs();
      x = x.blend(LIMIT, x.compare(VectorOperators.GT, LIMIT));
      FloatVector z = x.mul(x);
      VectorMask<Float> small = x.compare(VectorOperators.LT, SMALL);
      FloatVector p = P5;
      p = p.fma(z, P4);
      p = p.fma(z, P3);
      p = p.fma(z, P2);
      p = p.fma(z, P1);
      p = p.fma(z, P0);
      FloatVector e = FloatVector.fromArray(SPECIES, exponentials, i).add(ONE);
      FloatVector t = MINUS_TWO.div(e).add(ONE).blend(x.mul(z).fma(p, x), small);
      IntVector sign = v.reinterpretAsInts().and(SIGN);
      t.reinterpretAsInts().or(sign).reinterpretAsFloats().intoArray(y, yOffset + i);
    }
  }
}
