package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The exponential of vectors; bit for bit that of {@link Elementary}. */
final class F64Exp {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final DoubleVector GREATEST = DoubleVector.broadcast(SPECIES, 710.0);
  private static final DoubleVector LEAST = DoubleVector.broadcast(SPECIES, -746.0);
  private static final DoubleVector ONE_OVER_LN_2 =
      DoubleVector.broadcast(SPECIES, 1.4426950408889634);
  private static final DoubleVector MINUS_LN_2_HIGH =
      DoubleVector.broadcast(SPECIES, -0.6931471803691238);
  private static final DoubleVector MINUS_LN_2_LOW =
      DoubleVector.broadcast(SPECIES, -1.9082149292705877E-10);
  private static final DoubleVector ROUND = DoubleVector.broadcast(SPECIES, 0x1.8p52);
  private static final DoubleVector ONE = DoubleVector.broadcast(SPECIES, 1);
  private static final LongVector ROUND_BITS =
      LongVector.broadcast(LongVector.SPECIES_PREFERRED, Double.doubleToRawLongBits(0x1.8p52));
  private static final LongVector BIAS = LongVector.broadcast(LongVector.SPECIES_PREFERRED, 1023);
  private static final DoubleVector S0 = DoubleVector.broadcast(SPECIES, 0.5);
  private static final DoubleVector S1 = DoubleVector.broadcast(SPECIES, 0.1666666666666667);
  private static final DoubleVector S2 = DoubleVector.broadcast(SPECIES, 0.041666666666666616);
  private static final DoubleVector S3 = DoubleVector.broadcast(SPECIES, 0.008333333333326153);
  private static final DoubleVector S4 = DoubleVector.broadcast(SPECIES, 0.001388888888891799);
  private static final DoubleVector S5 = DoubleVector.broadcast(SPECIES, 0.00019841269874765153);
  private static final DoubleVector S6 = DoubleVector.broadcast(SPECIES, 2.4801587245716903E-05);
  private static final DoubleVector S7 = DoubleVector.broadcast(SPECIES, 2.7557255461782194E-06);
  private static final DoubleVector S8 = DoubleVector.broadcast(SPECIES, 2.755734960392068E-07);
  private static final DoubleVector S9 = DoubleVector.broadcast(SPECIES, 2.510519422227151E-08);
  private static final DoubleVector S10 = DoubleVector.broadcast(SPECIES, 2.0889390886249168E-09);

  private F64Exp() {}

  static void apply(int n, double[] x, int xOffset, double[] y, int yOffset) {
    int end = n - n % LANES;
    vectors(end, x, xOffset, y, yOffset);
    for (int i = end; i < n; i++) {
      y[yOffset + i] = Elementary.exp(x[xOffset + i]);
    }
  }

  private static void vectors(int end, double[] values, int offset, double[] y, int yOffset) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, values, offset + i).min(GREATEST).max(LEAST);
      DoubleVector shifted = x.fma(ONE_OVER_LN_2, ROUND);
      DoubleVector k = shifted.sub(ROUND);
      DoubleVector r = k.fma(MINUS_LN_2_LOW, k.fma(MINUS_LN_2_HIGH, x));
      DoubleVector s = S10;
      s = s.fma(r, S9);
      s = s.fma(r, S8);
      s = s.fma(r, S7);
      s = s.fma(r, S6);
      s = s.fma(r, S5);
      s = s.fma(r, S4);
      s = s.fma(r, S3);
      s = s.fma(r, S2);
      s = s.fma(r, S1);
      s = s.fma(r, S0);
      DoubleVector e = s.fma(r.mul(r), r).add(ONE);
      LongVector power = shifted.reinterpretAsLongs().sub(ROUND_BITS);
      LongVector half = power.lanewise(VectorOperators.ASHR, 1);
      LongVector rest = power.sub(half).add(BIAS).lanewise(VectorOperators.LSHL, 52);
      half = half.add(BIAS).lanewise(VectorOperators.LSHL, 52);
      e = e.mul(half.reinterpretAsDoubles()).mul(rest.reinterpretAsDoubles());
      e.intoArray(y, yOffset + i);
    }
  }
}
