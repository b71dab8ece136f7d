package dev.ansatz.compute.internal;

/**
 * The exponential in single precision: {@code 2^k exp(r)}, |r| ≤ ln 2 / 2, with a minimax
 * polynomial (Remez exchange). The power of two is multiplied in two steps, so that small results
 * are rounded once only.
 */
public final class F32Exp {

  private static final float GREATEST = 89f;
  private static final float LEAST = -104f;
  private static final float ONE_OVER_LN_2 = 1.442695f;
  private static final float LN_2_HIGH = 0.69314575f;
  private static final float LN_2_LOW = 1.4286068E-06f;

  /** Adding this rounds to an integer, whose bits are then the lowest ones. */
  private static final float ROUND = 0x1.8p23f;

  private static final int BIAS = 127;

  private F32Exp() {}

  /** Returns e to the power of x. */
  public static float exp(float value) {
    float x = Math.max(LEAST, Math.min(GREATEST, value));
    float shifted = Math.fma(x, ONE_OVER_LN_2, ROUND);
    float k = shifted - ROUND;
    float r = Math.fma(k, -LN_2_LOW, Math.fma(k, -LN_2_HIGH, x));
    float s = 0.00019857817f;
    s = Math.fma(s, r, 0.0013933617f);
    s = Math.fma(s, r, 0.008333361f);
    s = Math.fma(s, r, 0.041666467f);
    s = Math.fma(s, r, 0.16666667f);
    s = Math.fma(s, r, 0.5f);
    float e = Math.fma(s, r * r, r) + 1;
    int power = Float.floatToRawIntBits(shifted) - Float.floatToRawIntBits(ROUND);
    int half = power >> 1;
    return e * powerOfTwo(half) * powerOfTwo(power - half);
  }

  private static float powerOfTwo(int exponent) {
    return Float.intBitsToFloat((exponent + BIAS) << 23);
  }
}
