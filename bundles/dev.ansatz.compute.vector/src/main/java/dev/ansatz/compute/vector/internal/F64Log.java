package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The natural logarithm of vectors; bit for bit that of {@link Elementary}. */
final class F64Log {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final DoubleVector LN_2_HIGH = DoubleVector.broadcast(SPECIES, 0.6931471803691238);
  private static final DoubleVector LN_2_LOW =
      DoubleVector.broadcast(SPECIES, 1.9082149292705877E-10);
  private static final DoubleVector ROUND = DoubleVector.broadcast(SPECIES, 0x1.8p52);
  private static final DoubleVector ZERO = DoubleVector.broadcast(SPECIES, 0);
  private static final DoubleVector ONE = DoubleVector.broadcast(SPECIES, 1);
  private static final DoubleVector TWO = DoubleVector.broadcast(SPECIES, 2);
  private static final DoubleVector HALF = DoubleVector.broadcast(SPECIES, 0.5);
  private static final DoubleVector INFINITY =
      DoubleVector.broadcast(SPECIES, Double.POSITIVE_INFINITY);
  private static final DoubleVector MINUS_INFINITY =
      DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
  private static final DoubleVector NAN = DoubleVector.broadcast(SPECIES, Double.NaN);
  private static final DoubleVector MIN_NORMAL = DoubleVector.broadcast(SPECIES, Double.MIN_NORMAL);
  private static final DoubleVector SUBNORMAL_SCALE = DoubleVector.broadcast(SPECIES, 0x1p54);
  private static final DoubleVector SUBNORMAL_POWER = DoubleVector.broadcast(SPECIES, 54);
  private static final LongVector ROOT_HALF =
      LongVector.broadcast(LongVector.SPECIES_PREFERRED, 0x3FE6A09E667F3BCDL);
  private static final LongVector ROUND_BITS =
      LongVector.broadcast(LongVector.SPECIES_PREFERRED, Double.doubleToRawLongBits(0x1.8p52));
  private static final DoubleVector L0 = DoubleVector.broadcast(SPECIES, 0.666666666666667);
  private static final DoubleVector L1 = DoubleVector.broadcast(SPECIES, 0.3999999999989891);
  private static final DoubleVector L2 = DoubleVector.broadcast(SPECIES, 0.2857142862622684);
  private static final DoubleVector L3 = DoubleVector.broadcast(SPECIES, 0.22222211096142447);
  private static final DoubleVector L4 = DoubleVector.broadcast(SPECIES, 0.18182891802575848);
  private static final DoubleVector L5 = DoubleVector.broadcast(SPECIES, 0.15331636388810968);
  private static final DoubleVector L6 = DoubleVector.broadcast(SPECIES, 0.14617463939864936);

  private F64Log() {}

  static void apply(int n, double[] x, int xOffset, double[] y, int yOffset) {
    int end = n - n % LANES;
    vectors(end, x, xOffset, y, yOffset);
    for (int i = end; i < n; i++) {
      y[yOffset + i] = Elementary.log(x[xOffset + i]);
    }
  }

  private static void vectors(int end, double[] values, int offset, double[] y, int yOffset) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, values, offset + i);
      VectorMask<Double> subnormal = x.compare(VectorOperators.LT, MIN_NORMAL);
      LongVector bits = x.blend(x.mul(SUBNORMAL_SCALE), subnormal).reinterpretAsLongs();
      LongVector power = bits.sub(ROOT_HALF).lanewise(VectorOperators.ASHR, 52);
      LongVector mantissa = bits.sub(power.lanewise(VectorOperators.LSHL, 52));
      DoubleVector f = mantissa.reinterpretAsDoubles().sub(ONE);
      DoubleVector k = power.add(ROUND_BITS).reinterpretAsDoubles().sub(ROUND);
      k = k.blend(k.sub(SUBNORMAL_POWER), subnormal);
      DoubleVector s = f.div(f.add(TWO));
      DoubleVector z = s.mul(s);
      DoubleVector p = L6;
      p = p.fma(z, L5);
      p = p.fma(z, L4);
      p = p.fma(z, L3);
      p = p.fma(z, L2);
      p = p.fma(z, L1);
      p = p.fma(z, L0);
      DoubleVector half = HALF.mul(f).mul(f);
      DoubleVector small = s.fma(p.fma(z, half), k.mul(LN_2_LOW));
      DoubleVector log = k.fma(LN_2_HIGH, f.sub(half.sub(small)));
      log = NAN.blend(log, x.compare(VectorOperators.GT, ZERO));
      log = log.blend(MINUS_INFINITY, x.compare(VectorOperators.EQ, ZERO));
      log = log.blend(INFINITY, x.compare(VectorOperators.EQ, INFINITY));
      log.intoArray(y, yOffset + i);
    }
  }
}
