package dev.ansatz.compute.internal;

/**
 * Sine and cosine in single precision: {@code x = k π/2 + r} with π/2 in three parts, then a
 * minimax polynomial of r (Remez exchange). Beyond |x| of 1e4, those of StrictMath.
 */
public final class F32Trig {

  /** Greatest |x| that is reduced here. */
  public static final float LIMIT = 1e4f;

  private static final float TWO_OVER_PI = 0.63661975f;
  private static final float PART_1 = 1.5707964f;
  private static final float PART_2 = -4.371139E-08f;
  private static final float PART_3 = -1.7151245E-15f;
  private static final float ROUND = 0x1.8p23f;

  private F32Trig() {}

  /** Returns the sine of an angle in radians. */
  public static float sin(float x) {
    return Math.abs(x) <= LIMIT ? wave(x, 0) : (float) StrictMath.sin(x);
  }

  /** Returns the cosine of an angle in radians. */
  public static float cos(float x) {
    return Math.abs(x) <= LIMIT ? wave(x, 1) : (float) StrictMath.cos(x);
  }

  private static float wave(float x, int quarters) {
    float shifted = Math.fma(x, TWO_OVER_PI, ROUND);
    float k = shifted - ROUND;
    float r = Math.fma(k, -PART_3, Math.fma(k, -PART_2, Math.fma(k, -PART_1, x)));
    float z = r * r;
    int quadrant = Float.floatToRawIntBits(shifted) + quarters;
    float value = (quadrant & 1) == 0 ? sine(r, z) : cosine(z);
    return (quadrant & 2) == 0 ? value : -value;
  }

  private static float sine(float r, float z) {
    float p = -0.00019586855f;
    p = Math.fma(p, z, 0.008332742f);
    p = Math.fma(p, z, -0.16666664f);
    return Math.fma(r * z, p, r);
  }

  private static float cosine(float z) {
    float p = 2.4547102E-05f;
    p = Math.fma(p, z, -0.0013888299f);
    p = Math.fma(p, z, 0.041666664f);
    return Math.fma(z * z, p, Math.fma(z, -0.5f, 1f));
  }
}
