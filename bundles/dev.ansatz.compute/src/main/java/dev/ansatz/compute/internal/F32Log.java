package dev.ansatz.compute.internal;

/**
 * The natural logarithm in single precision: {@code k ln 2 + log(1 + f)}, 1 + f between √½ and √2,
 * by a minimax polynomial in {@code s² = (f / (2 + f))²} (the form of fdlibm, own coefficients).
 */
public final class F32Log {

  private static final int ROOT_HALF = 0x3F3504F3;
  private static final float LN_2_HIGH = 0.69314575f;
  private static final float LN_2_LOW = 1.4286068E-06f;
  private static final float SUBNORMAL_SCALE = 0x1p25f;
  private static final int SUBNORMAL_POWER = 25;

  private F32Log() {}

  /** Returns the natural logarithm; NaN below zero, negative infinity at zero. */
  public static float log(float value) {
    if (!(value > 0) || value == Float.POSITIVE_INFINITY) {
      return value == 0 ? Float.NEGATIVE_INFINITY : value > 0 ? value : Float.NaN;
    }
    boolean subnormal = value < Float.MIN_NORMAL;
    int bits = Float.floatToRawIntBits(subnormal ? value * SUBNORMAL_SCALE : value);
    int power = (bits - ROOT_HALF) >> 23;
    float f = Float.intBitsToFloat(bits - (power << 23)) - 1;
    float k = power - (subnormal ? SUBNORMAL_POWER : 0);
    float s = f / (f + 2);
    float z = s * s;
    float p = 0.2958096f;
    p = Math.fma(p, z, 0.39988753f);
    p = Math.fma(p, z, 0.66666687f);
    float half = 0.5f * f * f;
    float small = Math.fma(s, Math.fma(p, z, half), k * LN_2_LOW);
    return Math.fma(k, LN_2_HIGH, f - (half - small));
  }
}
