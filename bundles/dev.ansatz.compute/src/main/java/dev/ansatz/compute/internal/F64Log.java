package dev.ansatz.compute.internal;

/**
 * The natural logarithm in double precision: {@code k ln 2 + log(1 + f)}, 1 + f between √½ and √2,
 * by a minimax polynomial in {@code s² = (f / (2 + f))²} (the form of fdlibm, own coefficients).
 */
public final class F64Log {

  private static final long ROOT_HALF = 0x3FE6A09E667F3BCDL;
  private static final double LN_2_HIGH = 0.6931471803691238;
  private static final double LN_2_LOW = 1.9082149292705877E-10;
  private static final double SUBNORMAL_SCALE = 0x1p54;
  private static final long SUBNORMAL_POWER = 54;

  private F64Log() {}

  /** Returns the natural logarithm; NaN below zero, negative infinity at zero. */
  public static double log(double value) {
    if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
      return value == 0 ? Double.NEGATIVE_INFINITY : value > 0 ? value : Double.NaN;
    }
    boolean subnormal = value < Double.MIN_NORMAL;
    long bits = Double.doubleToRawLongBits(subnormal ? value * SUBNORMAL_SCALE : value);
    long power = (bits - ROOT_HALF) >> 52;
    double f = Double.longBitsToDouble(bits - (power << 52)) - 1;
    double k = power - (subnormal ? SUBNORMAL_POWER : 0);
    double s = f / (f + 2);
    double z = s * s;
    double p = 0.14617463939864936;
    p = Math.fma(p, z, 0.15331636388810968);
    p = Math.fma(p, z, 0.18182891802575848);
    p = Math.fma(p, z, 0.22222211096142447);
    p = Math.fma(p, z, 0.2857142862622684);
    p = Math.fma(p, z, 0.3999999999989891);
    p = Math.fma(p, z, 0.666666666666667);
    double half = 0.5 * f * f;
    double small = Math.fma(s, Math.fma(p, z, half), k * LN_2_LOW);
    return Math.fma(k, LN_2_HIGH, f - (half - small));
  }
}
