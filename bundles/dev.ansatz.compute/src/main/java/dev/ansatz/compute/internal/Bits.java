package dev.ansatz.compute.internal;

/**
 * The random bits of a key, given by its own bits, by index: SplitMix64 (Steele, Lea and Flood
 * 2014, figure 16) with the index as its counter.
 */
final class Bits {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private Bits() {}

  static long at(long key, long index) {
    long z = key + (index + 1) * GOLDEN_GAMMA;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
