package dev.ansatz.compute.internal;

/**
 * The exponential in double precision: {@code 2^k exp(r)}, |r| ≤ ln 2 / 2, with a minimax
 * polynomial (Remez exchange). The power of two is multiplied in two steps, so that small results
 * are rounded once only.
 */
public final class F64Exp {

  private static final double GREATEST = 710.0;
  private static final double LEAST = -746.0;
  private static final double ONE_OVER_LN_2 = 1.4426950408889634;
  private static final double LN_2_HIGH = 0.6931471803691238;
  private static final double LN_2_LOW = 1.9082149292705877E-10;

  /** Adding this rounds to an integer, whose bits are then the lowest ones. */
  private static final double ROUND = 0x1.8p52;

  private static final long BIAS = 1023;

  private F64Exp() {}

  /** Returns e to the power of x. */
  public static double exp(double value) {
    double x = Math.max(LEAST, Math.min(GREATEST, value));
    double shifted = Math.fma(x, ONE_OVER_LN_2, ROUND);
    double k = shifted - ROUND;
    double r = Math.fma(k, -LN_2_LOW, Math.fma(k, -LN_2_HIGH, x));
    double s = 2.0889390886249168E-09;
    s = Math.fma(s, r, 2.510519422227151E-08);
    s = Math.fma(s, r, 2.755734960392068E-07);
    s = Math.fma(s, r, 2.7557255461782194E-06);
    s = Math.fma(s, r, 2.4801587245716903E-05);
    s = Math.fma(s, r, 0.00019841269874765153);
    s = Math.fma(s, r, 0.001388888888891799);
    s = Math.fma(s, r, 0.008333333333326153);
    s = Math.fma(s, r, 0.041666666666666616);
    s = Math.fma(s, r, 0.1666666666666667);
    s = Math.fma(s, r, 0.5);
    double e = Math.fma(s, r * r, r) + 1;
    long power = Double.doubleToRawLongBits(shifted) - Double.doubleToRawLongBits(ROUND);
    long half = power >> 1;
    return e * powerOfTwo(half) * powerOfTwo(power - half);
  }

  private static double powerOfTwo(long exponent) {
    return Double.longBitsToDouble((exponent + BIAS) << 52);
  }
}
