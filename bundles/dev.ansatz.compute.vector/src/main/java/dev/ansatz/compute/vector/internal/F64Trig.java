package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Sine and cosine of vectors; bit for bit those of {@link Elementary}. */
final class F64Trig {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final double LIMIT = 1e6;
  private static final DoubleVector TWO_OVER_PI =
      DoubleVector.broadcast(SPECIES, 0.6366197723675814);
  private static final DoubleVector MINUS_PART_1 =
      DoubleVector.broadcast(SPECIES, -1.5707963267948966);
  private static final DoubleVector MINUS_PART_2 =
      DoubleVector.broadcast(SPECIES, -6.123233995736766E-17);
  private static final DoubleVector MINUS_PART_3 =
      DoubleVector.broadcast(SPECIES, 1.4973849048591698E-33);
  private static final DoubleVector ROUND = DoubleVector.broadcast(SPECIES, 0x1.8p52);
  private static final DoubleVector ONE = DoubleVector.broadcast(SPECIES, 1);
  private static final DoubleVector MINUS_HALF = DoubleVector.broadcast(SPECIES, -0.5);
  private static final LongVector LOWEST_BIT =
      LongVector.broadcast(LongVector.SPECIES_PREFERRED, 1);
  private static final DoubleVector P0 = DoubleVector.broadcast(SPECIES, -0.16666666666666666);
  private static final DoubleVector P1 = DoubleVector.broadcast(SPECIES, 0.008333333333330901);
  private static final DoubleVector P2 = DoubleVector.broadcast(SPECIES, -0.00019841269836691388);
  private static final DoubleVector P3 = DoubleVector.broadcast(SPECIES, 2.7557316069769172E-06);
  private static final DoubleVector P4 = DoubleVector.broadcast(SPECIES, -2.5051125347963124E-08);
  private static final DoubleVector P5 = DoubleVector.broadcast(SPECIES, 1.5917680584819893E-10);
  private static final DoubleVector Q0 = DoubleVector.broadcast(SPECIES, 0.041666666666666664);
  private static final DoubleVector Q1 = DoubleVector.broadcast(SPECIES, -0.0013888888888887372);
  private static final DoubleVector Q2 = DoubleVector.broadcast(SPECIES, 2.4801587298730497E-05);
  private static final DoubleVector Q3 = DoubleVector.broadcast(SPECIES, -2.7557317254315934E-07);
  private static final DoubleVector Q4 = DoubleVector.broadcast(SPECIES, 2.087614277576571E-09);
  private static final DoubleVector Q5 = DoubleVector.broadcast(SPECIES, -1.1382388702590075E-11);

  private F64Trig() {}

  /** Computes the sine of x and a number of quarters of a turn (1: the cosine). */
  static void apply(int quarters, int n, double[] x, int xOffset, double[] y, int yOffset) {
    boolean far = false;
    for (int i = 0; i < n; i++) {
      far |= !(Math.abs(x[xOffset + i]) <= LIMIT);
    }
    int end = far ? 0 : n - n % LANES;
    vectors(quarters, end, x, xOffset, y, yOffset);
    for (int i = end; i < n; i++) {
      double angle = x[xOffset + i];
      y[yOffset + i] = quarters == 0 ? Elementary.sin(angle) : Elementary.cos(angle);
    }
  }

  private static void vectors(
      int quarters, int end, double[] values, int offset, double[] y, int yOffset) {
    LongVector turn = LongVector.broadcast(LongVector.SPECIES_PREFERRED, quarters);
    for (int i = 0; i < end; i += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, values, offset + i);
      DoubleVector shifted = x.fma(TWO_OVER_PI, ROUND);
      DoubleVector k = shifted.sub(ROUND);
      DoubleVector r = k.fma(MINUS_PART_3, k.fma(MINUS_PART_2, k.fma(MINUS_PART_1, x)));
      DoubleVector z = r.mul(r);
      DoubleVector p = P5;
      p = p.fma(z, P4);
      p = p.fma(z, P3);
      p = p.fma(z, P2);
      p = p.fma(z, P1);
      p = p.fma(z, P0);
      DoubleVector q = Q5;
      q = q.fma(z, Q4);
      q = q.fma(z, Q3);
      q = q.fma(z, Q2);
      q = q.fma(z, Q1);
      q = q.fma(z, Q0);
      DoubleVector sine = r.mul(z).fma(p, r);
      DoubleVector cosine = z.mul(z).fma(q, z.fma(MINUS_HALF, ONE));
      LongVector quadrant = shifted.reinterpretAsLongs().add(turn);
      VectorMask<Double> odd =
          quadrant.and(LOWEST_BIT).compare(VectorOperators.NE, 0).cast(SPECIES);
      LongVector sign =
          quadrant.lanewise(VectorOperators.LSHR, 1).lanewise(VectorOperators.LSHL, 63);
      LongVector wave = sine.blend(cosine, odd).reinterpretAsLongs();
      wave.lanewise(VectorOperators.XOR, sign).reinterpretAsDoubles().intoArray(y, yOffset + i);
    }
  }
}
