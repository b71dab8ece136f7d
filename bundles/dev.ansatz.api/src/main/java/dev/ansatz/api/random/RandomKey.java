package dev.ansatz.api.random;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Randomness as a value. Keys are derived by purpose, never by call order: {@code
 * key.fold("shuffle").fold(epoch)} is the same key whatever else was drawn before.
 *
 * <p>Use one key for one purpose: two generators of one key give the same numbers.
 *
 * @param bits the key itself; all values are good
 */
public record RandomKey(long bits) {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  /** Makes the root key of a seed. Neighbouring seeds give unrelated keys. */
  public static RandomKey of(long seed) {
    return new RandomKey(mix(seed + GOLDEN_GAMMA));
  }

  /** Derives the key of a number: an epoch, an index, a layer. */
  public RandomKey fold(long number) {
    return new RandomKey(mix(mix(bits + GOLDEN_GAMMA) ^ mix(number * GOLDEN_GAMMA + 1)));
  }

  /** Derives the key of a purpose: {@code "shuffle"}, {@code "weights"}. */
  public RandomKey fold(String purpose) {
    return fold(number(purpose));
  }

  /** Returns the number that a purpose stands for: folding it derives the purpose's key. */
  public static long number(String purpose) {
    long hash = 0xCBF29CE484222325L;
    for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
    }
    return hash;
  }

  /** Returns a new generator; always the same sequence for the same key. */
  public SplittableRandom generator() {
    return new SplittableRandom(bits);
  }

  // The finalizer of MurmurHash3 with Stafford's constants (variant 13).
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
