package dev.ansatz.compute.internal;

/**
 * The hyperbolic tangent in double precision: for |x| below 0.625 {@code x + x³ P(x²) / Q(x²)},
 * above it {@code 1 - 2 / (exp(2 |x|) + 1)}. The polynomials are minimax (Remez exchange).
 */
public final class F64Tanh {

  private static final double LIMIT = 20.0;
  private static final double SMALL = 0.625;
  private static final double TWO_OVER_LN_2 = 2.8853900817779268;

  /** Adding this rounds to an integer, whose bits are then the lowest ones. */
  private static final double ROUND = 0x1.8p52;

  private static final long ONE = 1023L << 52;
  private static final double LN_2_HIGH = 0.6931471803691238;
  private static final double LN_2_LOW = 1.9082149292705877E-10;

  private F64Tanh() {}

  static void apply(int n, double[] x, int xOffset, double[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = tanh(x[xOffset + i]);
    }
  }

  public static double tanh(double value) {
    double x = Math.min(LIMIT, Math.abs(value));
    double t = x < SMALL ? small(x) : 1.0 - 2 / (expOfTwice(x) + 1);
    return Math.copySign(t, value);
  }

  private static double small(double x) {
    double z = x * x;
    double p = -0.00019916844276239196;
    p = Math.fma(p, z, -0.020498583040053);
    p = Math.fma(p, z, -0.3333333333333333);
    double q = 0.00020652345455877274;
    q = Math.fma(q, z, 0.023291043071697496);
    q = Math.fma(q, z, 0.46149574912015534);
    q = Math.fma(q, z, 1.0);
    return Math.fma(x * z, p / q, x);
  }

  private static double expOfTwice(double x) {
    double shifted = x * TWO_OVER_LN_2 + ROUND;
    double k = shifted - ROUND;
    double r = Math.fma(k, -LN_2_LOW, Math.fma(k, -LN_2_HIGH, 2 * x));
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
    long exponent = (Double.doubleToRawLongBits(shifted) << 52) + ONE;
    return (Math.fma(s, r * r, r) + 1) * Double.longBitsToDouble(exponent);
  }
}
