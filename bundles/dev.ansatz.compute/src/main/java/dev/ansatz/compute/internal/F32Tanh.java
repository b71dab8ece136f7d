package dev.ansatz.compute.internal;

/**
 * The hyperbolic tangent in single precision: for |x| below 0.625 {@code x + x³ P(x²)}, above it
 * {@code 1 - 2 / (exp(2 |x|) + 1)}. The polynomials are minimax (Remez exchange).
 */
public final class F32Tanh {

  private static final float LIMIT = 10f;
  private static final float SMALL = 0.625f;
  private static final float TWO_OVER_LN_2 = 2.88539f;

  /** Adding this rounds to an integer, whose bits are then the lowest ones. */
  private static final float ROUND = 0x1.8p23f;

  private static final int ONE = 127 << 23;
  private static final float LN_2_HIGH = 0.69314575f;
  private static final float LN_2_LOW = 1.4286068e-06f;

  private F32Tanh() {}

  static void apply(int n, float[] x, int xOffset, float[] y, int yOffset) {
    for (int i = 0; i < n; i++) {
      y[yOffset + i] = tanh(x[xOffset + i]);
    }
  }

  public static float tanh(float value) {
    float x = Math.min(LIMIT, Math.abs(value));
    float t = x < SMALL ? small(x) : 1f - 2 / (expOfTwice(x) + 1);
    return Math.copySign(t, value);
  }

  private static float small(float x) {
    float z = x * x;
    float p = 0.0022695903f;
    p = Math.fma(p, z, -0.008323276f);
    p = Math.fma(p, z, 0.021762535f);
    p = Math.fma(p, z, -0.053958464f);
    p = Math.fma(p, z, 0.133333f);
    p = Math.fma(p, z, -0.33333334f);
    return Math.fma(x * z, p, x);
  }

  private static float expOfTwice(float x) {
    float shifted = x * TWO_OVER_LN_2 + ROUND;
    float k = shifted - ROUND;
    float r = Math.fma(k, -LN_2_LOW, Math.fma(k, -LN_2_HIGH, 2 * x));
    float s = 0.00019857817f;
    s = Math.fma(s, r, 0.0013933617f);
    s = Math.fma(s, r, 0.008333361f);
    s = Math.fma(s, r, 0.041666467f);
    s = Math.fma(s, r, 0.16666667f);
    s = Math.fma(s, r, 0.5f);
    int exponent = (Float.floatToRawIntBits(shifted) << 23) + ONE;
    return (Math.fma(s, r * r, r) + 1) * Float.intBitsToFloat(exponent);
  }
}
