package dev.ansatz.compute.internal;

/**
 * Sine and cosine in double precision: {@code x = k π/2 + r} with π/2 in three parts, then a
 * minimax polynomial of r (Remez exchange). Beyond |x| of 1e6, those of StrictMath.
 */
public final class F64Trig {

  /** Greatest |x| that is reduced here. */
  public static final double LIMIT = 1e6;

  private static final double TWO_OVER_PI = 0.6366197723675814;
  private static final double PART_1 = 1.5707963267948966;
  private static final double PART_2 = 6.123233995736766E-17;
  private static final double PART_3 = -1.4973849048591698E-33;
  private static final double ROUND = 0x1.8p52;

  private F64Trig() {}

  /** Returns the sine of an angle in radians. */
  public static double sin(double x) {
    return Math.abs(x) <= LIMIT ? wave(x, 0) : StrictMath.sin(x);
  }

  /** Returns the cosine of an angle in radians. */
  public static double cos(double x) {
    return Math.abs(x) <= LIMIT ? wave(x, 1) : StrictMath.cos(x);
  }

  private static double wave(double x, int quarters) {
    double shifted = Math.fma(x, TWO_OVER_PI, ROUND);
    double k = shifted - ROUND;
    double r = Math.fma(k, -PART_3, Math.fma(k, -PART_2, Math.fma(k, -PART_1, x)));
    double z = r * r;
    long quadrant = Double.doubleToRawLongBits(shifted) + quarters;
    double value = (quadrant & 1) == 0 ? sine(r, z) : cosine(z);
    return (quadrant & 2) == 0 ? value : -value;
  }

  private static double sine(double r, double z) {
    double p = 1.5917680584819893E-10;
    p = Math.fma(p, z, -2.5051125347963124E-08);
    p = Math.fma(p, z, 2.7557316069769172E-06);
    p = Math.fma(p, z, -0.00019841269836691388);
    p = Math.fma(p, z, 0.008333333333330901);
    p = Math.fma(p, z, -0.16666666666666666);
    return Math.fma(r * z, p, r);
  }

  private static double cosine(double z) {
    double p = -1.1382388702590075E-11;
    p = Math.fma(p, z, 2.087614277576571E-09);
    p = Math.fma(p, z, -2.7557317254315934E-07);
    p = Math.fma(p, z, 2.4801587298730497E-05);
    p = Math.fma(p, z, -0.0013888888888887372);
    p = Math.fma(p, z, 0.041666666666666664);
    return Math.fma(z * z, p, Math.fma(z, -0.5, 1.0));
  }
}
