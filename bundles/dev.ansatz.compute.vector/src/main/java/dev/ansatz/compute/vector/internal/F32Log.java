package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The natural logarithm of vectors; bit for bit that of {@link Elementary}. */
final class F32Log {

  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final FloatVector LN_2_HIGH = FloatVector.broadcast(SPECIES, 0.69314575f);
  private static final FloatVector LN_2_LOW = FloatVector.broadcast(SPECIES, 1.4286068E-06f);
  private static final FloatVector ROUND = FloatVector.broadcast(SPECIES, 0x1.8p23f);
  private static final FloatVector ZERO = FloatVector.broadcast(SPECIES, 0);
  private static final FloatVector ONE = FloatVector.broadcast(SPECIES, 1);
  private static final FloatVector TWO = FloatVector.broadcast(SPECIES, 2);
  private static final FloatVector HALF = FloatVector.broadcast(SPECIES, 0.5f);
  private static final FloatVector INFINITY =
      FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
  private static final FloatVector MINUS_INFINITY =
      FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
  private static final FloatVector NAN = FloatVector.broadcast(SPECIES, Float.NaN);
  private static final FloatVector MIN_NORMAL = FloatVector.broadcast(SPECIES, Float.MIN_NORMAL);
  private static final FloatVector SUBNORMAL_SCALE = FloatVector.broadcast(SPECIES, 0x1p25f);
  private static final FloatVector SUBNORMAL_POWER = FloatVector.broadcast(SPECIES, 25);
  private static final IntVector ROOT_HALF =
      IntVector.broadcast(IntVector.SPECIES_PREFERRED, 0x3F3504F3);
  private static final IntVector ROUND_BITS =
      IntVector.broadcast(IntVector.SPECIES_PREFERRED, Float.floatToRawIntBits(0x1.8p23f));
  private static final FloatVector L0 = FloatVector.broadcast(SPECIES, 0.66666687f);
  private static final FloatVector L1 = FloatVector.broadcast(SPECIES, 0.39988753f);
  private static final FloatVector L2 = FloatVector.broadcast(SPECIES, 0.2958096f);

  private F32Log() {}

  static void apply(int n, float[] x, int xOffset, float[] y, int yOffset) {
    int end = n - n % LANES;
    vectors(end, x, xOffset, y, yOffset);
    for (int i = end; i < n; i++) {
      y[yOffset + i] = Elementary.log(x[xOffset + i]);
    }
  }

  private static void vectors(int end, float[] values, int offset, float[] y, int yOffset) {
    for (int i = 0; i < end; i += LANES) {
      FloatVector x = FloatVector.fromArray(SPECIES, values, offset + i);
      VectorMask<Float> subnormal = x.compare(VectorOperators.LT, MIN_NORMAL);
      IntVector bits = x.blend(x.mul(SUBNORMAL_SCALE), subnormal).reinterpretAsInts();
      IntVector power = bits.sub(ROOT_HALF).lanewise(VectorOperators.ASHR, 23);
      IntVector mantissa = bits.sub(power.lanewise(VectorOperators.LSHL, 23));
      FloatVector f = mantissa.reinterpretAsFloats().sub(ONE);
      FloatVector k = power.add(ROUND_BITS).reinterpretAsFloats().sub(ROUND);
      k = k.blend(k.sub(SUBNORMAL_POWER), subnormal);
      FloatVector s = f.div(f.add(TWO));
      FloatVector z = s.mul(s);
      FloatVector p = L2;
      p = p.fma(z, L1);
      p = p.fma(z, L0);
      FloatVector half = HALF.mul(f).mul(f);
      FloatVector small = s.fma(p.fma(z, half), k.mul(LN_2_LOW));
      FloatVector log = k.fma(LN_2_HIGH, f.sub(half.sub(small)));
      log = NAN.blend(log, x.compare(VectorOperators.GT, ZERO));
      log = log.blend(MINUS_INFINITY, x.compare(VectorOperators.EQ, ZERO));
      log = log.blend(INFINITY, x.compare(VectorOperators.EQ, INFINITY));
      log.intoArray(y, yOffset + i);
    }
  }
}
