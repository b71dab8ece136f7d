package dev.ansatz.compute.vector.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Sums the lanes of a vector in a fixed order. The Vector API's own reduction may add in another
 * order once it is compiled, and results would depend on timing.
 */
final class F64Lanes {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final VectorShuffle<Double> ACROSS_8 = across(8);
  private static final VectorShuffle<Double> ACROSS_4 = across(4);
  private static final VectorShuffle<Double> ACROSS_2 = across(2);
  private static final VectorShuffle<Double> ACROSS_1 = across(1);

  private F64Lanes() {}

  /** Adds up the elements of a vector that was stored. */
  static double sum(double[] lanes, int at) {
    DoubleVector sum = DoubleVector.fromArray(SPECIES, lanes, at);
    if (LANES > 8) {
      sum = sum.add(sum.rearrange(ACROSS_8));
    }
    if (LANES > 4) {
      sum = sum.add(sum.rearrange(ACROSS_4));
    }
    if (LANES > 2) {
      sum = sum.add(sum.rearrange(ACROSS_2));
    }
    if (LANES > 1) {
      sum = sum.add(sum.rearrange(ACROSS_1));
    }
    return sum.lane(0);
  }

  private static VectorShuffle<Double> across(int distance) {
    return VectorShuffle.fromOp(SPECIES, i -> (i ^ distance) & (LANES - 1));
  }
}
