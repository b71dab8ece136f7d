package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
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
final class F64Tanh {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final DoubleVector LIMIT = DoubleVector.broadcast(SPECIES, 20.0);
  private static final DoubleVector SMALL = DoubleVector.broadcast(SPECIES, 0.625);
  private static final DoubleVector TWO_OVER_LN_2 =
      DoubleVector.broadcast(SPECIES, 2.8853900817779268);
  private static final DoubleVector ROUND = DoubleVector.broadcast(SPECIES, 0x1.8p52);
  private static final DoubleVector MINUS_LN_2_HIGH =
      DoubleVector.broadcast(SPECIES, -0.6931471803691238);
  private static final DoubleVector MINUS_LN_2_LOW =
      DoubleVector.broadcast(SPECIES, -1.9082149292705877E-10);
  private static final LongVector EXPONENT_OF_ONE =
      LongVector.broadcast(LongVector.SPECIES_PREFERRED, 1023L << 52);
  private static final LongVector SIGN =
      LongVector.broadcast(LongVector.SPECIES_PREFERRED, Long.MIN_VALUE);
  private static final DoubleVector ONE = DoubleVector.broadcast(SPECIES, 1);
  private static final DoubleVector MINUS_TWO = DoubleVector.broadcast(SPECIES, -2);
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
  private static final DoubleVector P0 = DoubleVector.broadcast(SPECIES, -0.3333333333333333);
  private static final DoubleVector P1 = DoubleVector.broadcast(SPECIES, -0.020498583040053);
  private static final DoubleVector P2 = DoubleVector.broadcast(SPECIES, -0.00019916844276239196);
  private static final DoubleVector Q1 = DoubleVector.broadcast(SPECIES, 0.46149574912015534);
  private static final DoubleVector Q2 = DoubleVector.broadcast(SPECIES, 0.023291043071697496);
  private static final DoubleVector Q3 = DoubleVector.broadcast(SPECIES, 0.00020652345455877274);

  private F64Tanh() {}

  static void apply(int n, double[] x, int xOffset, double[] y, int yOffset, double[] chunk) {
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

  private static void exponentialsOfTwice(int n, double[] values, int offset, double[] result) {
    for (int i = 0; i < n; i += LANES) {
      DoubleVector v = DoubleVector.fromArray(SPECIES, values, offset + i);
      DoubleVector x = v.abs();
      x = x.blend(LIMIT, x.compare(VectorOperators.GT, LIMIT));
      DoubleVector shifted = x.mul(TWO_OVER_LN_2).add(ROUND);
      DoubleVector k = shifted.sub(ROUND);
      DoubleVector r = k.fma(MINUS_LN_2_LOW, k.fma(MINUS_LN_2_HIGH, x.add(x)));
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
      LongVector bits = shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 52);
      DoubleVector power = bits.add(EXPONENT_OF_ONE).reinterpretAsDoubles();
      s.fma(r.mul(r), r).add(ONE).mul(power).intoArray(result, i);
    }
  }

  private static void combine(
      int n, double[] values, int offset, double[] exponentials, double[] y, int yOffset) {
    for (int i = 0; i < n; i += LANES) {
      DoubleVector v = DoubleVector.fromArray(SPECIES, values, offset + i);
      DoubleVector x = v.abs();
      x = x.blend(LIMIT, x.compare(VectorOperators.GT, LIMIT));
      DoubleVector z = x.mul(x);
      VectorMask<Double> small = x.compare(VectorOperators.LT, SMALL);
      DoubleVector p = P2;
      p = p.fma(z, P1);
      p = p.fma(z, P0);
      DoubleVector q = Q3;
      q = q.fma(z, Q2);
      q = q.fma(z, Q1);
      q = q.fma(z, ONE);
      DoubleVector e = DoubleVector.fromArray(SPECIES, exponentials, i).add(ONE);
      DoubleVector ratio = MINUS_TWO.blend(p, small).div(e.blend(q, small));
      DoubleVector t = ratio.add(ONE).blend(x.mul(z).fma(ratio, x), small);
      LongVector sign = v.reinterpretAsLongs().and(SIGN);
      t.reinterpretAsLongs().or(sign).reinterpretAsDoubles().intoArray(y, yOffset + i);
    }
  }
}
