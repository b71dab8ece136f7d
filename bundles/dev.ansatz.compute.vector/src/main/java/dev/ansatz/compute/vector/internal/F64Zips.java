package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import dev.ansatz.compute.ZipOp;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Element-wise functions of two arrays in double precision. */
final class F64Zips {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final DoubleVector ZERO = DoubleVector.zero(SPECIES);
  private static final DoubleVector ONE = DoubleVector.broadcast(SPECIES, 1);

  private F64Zips() {}

  static void apply(ZipOp op, int n, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    int end = op == ZipOp.POWER ? 0 : n - n % LANES;
    switch (op) {
      case ADD -> add(end, a, ao, b, bo, y, yo);
      case SUBTRACT -> subtract(end, a, ao, b, bo, y, yo);
      case MULTIPLY -> multiply(end, a, ao, b, bo, y, yo);
      case DIVIDE -> divide(end, a, ao, b, bo, y, yo);
      case MAXIMUM -> maximum(end, a, ao, b, bo, y, yo);
      case MINIMUM -> minimum(end, a, ao, b, bo, y, yo);
      case GREATER -> greater(end, a, ao, b, bo, y, yo);
      case EQUAL -> equal(end, a, ao, b, bo, y, yo);
      case POWER -> {}
    }
    for (int i = end; i < n; i++) {
      y[yo + i] = Elementary.zip(op, a[ao + i], b[bo + i]);
    }
  }

  static void select(
      int n, double[] mask, int mo, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    int end = n - n % LANES;
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, b, bo + i)
          .blend(
              DoubleVector.fromArray(SPECIES, a, ao + i),
              DoubleVector.fromArray(SPECIES, mask, mo + i).compare(VectorOperators.NE, ZERO))
          .intoArray(y, yo + i);
    }
    for (int i = end; i < n; i++) {
      y[yo + i] = mask[mo + i] != 0 ? a[ao + i] : b[bo + i];
    }
  }

  private static void add(int end, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i)
          .add(DoubleVector.fromArray(SPECIES, b, bo + i))
          .intoArray(y, yo + i);
    }
  }

  private static void subtract(
      int end, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i)
          .sub(DoubleVector.fromArray(SPECIES, b, bo + i))
          .intoArray(y, yo + i);
    }
  }

  private static void multiply(
      int end, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i)
          .mul(DoubleVector.fromArray(SPECIES, b, bo + i))
          .intoArray(y, yo + i);
    }
  }

  private static void divide(int end, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i)
          .div(DoubleVector.fromArray(SPECIES, b, bo + i))
          .intoArray(y, yo + i);
    }
  }

  private static void maximum(int end, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i)
          .max(DoubleVector.fromArray(SPECIES, b, bo + i))
          .intoArray(y, yo + i);
    }
  }

  private static void minimum(int end, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i)
          .min(DoubleVector.fromArray(SPECIES, b, bo + i))
          .intoArray(y, yo + i);
    }
  }

  private static void greater(int end, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      ZERO.blend(
              ONE,
              DoubleVector.fromArray(SPECIES, a, ao + i)
                  .compare(VectorOperators.GT, DoubleVector.fromArray(SPECIES, b, bo + i)))
          .intoArray(y, yo + i);
    }
  }

  private static void equal(int end, double[] a, int ao, double[] b, int bo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      ZERO.blend(
              ONE,
              DoubleVector.fromArray(SPECIES, a, ao + i)
                  .compare(VectorOperators.EQ, DoubleVector.fromArray(SPECIES, b, bo + i)))
          .intoArray(y, yo + i);
    }
  }
}
