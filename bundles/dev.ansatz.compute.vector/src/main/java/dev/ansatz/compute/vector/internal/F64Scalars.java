package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import dev.ansatz.compute.ZipOp;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Element-wise functions of an array and one number in double precision. */
final class F64Scalars {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private F64Scalars() {}

  /** Computes {@code y = op(a, b)}; where there is no loop for it, with an array full of b. */
  static void right(
      ZipOp op, int n, double[] a, int ao, double b, double[] y, int yo, double[] chunk) {
    int end = n - n % LANES;
    switch (op) {
      case ADD -> add(end, a, ao, b, y, yo);
      case SUBTRACT -> add(end, a, ao, -b, y, yo);
      case MULTIPLY -> multiply(end, a, ao, b, y, yo);
      case DIVIDE -> divide(end, a, ao, b, y, yo);
      case MAXIMUM -> maximum(end, a, ao, b, y, yo);
      default -> {
        Arrays.fill(chunk, 0, Math.min(n, chunk.length), b);
        for (int i = 0; i < n; i += chunk.length) {
          F64Zips.apply(op, Math.min(chunk.length, n - i), a, ao + i, chunk, 0, y, yo + i);
        }
        return;
      }
    }
    for (int i = end; i < n; i++) {
      y[yo + i] = Elementary.zip(op, a[ao + i], b);
    }
  }

  /** Computes {@code y = op(a, b)}; where there is no loop for it, with an array full of a. */
  static void left(
      ZipOp op, int n, double a, double[] b, int bo, double[] y, int yo, double[] chunk) {
    int end = n - n % LANES;
    switch (op) {
      case ADD -> add(end, b, bo, a, y, yo);
      case SUBTRACT -> subtractFrom(end, a, b, bo, y, yo);
      case MULTIPLY -> multiply(end, b, bo, a, y, yo);
      default -> {
        Arrays.fill(chunk, 0, Math.min(n, chunk.length), a);
        for (int i = 0; i < n; i += chunk.length) {
          F64Zips.apply(op, Math.min(chunk.length, n - i), chunk, 0, b, bo + i, y, yo + i);
        }
        return;
      }
    }
    for (int i = end; i < n; i++) {
      y[yo + i] = Elementary.zip(op, a, b[bo + i]);
    }
  }

  private static void add(int end, double[] a, int ao, double b, double[] y, int yo) {
    DoubleVector number = DoubleVector.broadcast(SPECIES, b);
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i).add(number).intoArray(y, yo + i);
    }
  }

  private static void subtractFrom(int end, double a, double[] b, int bo, double[] y, int yo) {
    DoubleVector number = DoubleVector.broadcast(SPECIES, a);
    for (int i = 0; i < end; i += LANES) {
      number.sub(DoubleVector.fromArray(SPECIES, b, bo + i)).intoArray(y, yo + i);
    }
  }

  private static void multiply(int end, double[] a, int ao, double b, double[] y, int yo) {
    DoubleVector number = DoubleVector.broadcast(SPECIES, b);
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i).mul(number).intoArray(y, yo + i);
    }
  }

  private static void divide(int end, double[] a, int ao, double b, double[] y, int yo) {
    DoubleVector number = DoubleVector.broadcast(SPECIES, b);
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i).div(number).intoArray(y, yo + i);
    }
  }

  private static void maximum(int end, double[] a, int ao, double b, double[] y, int yo) {
    DoubleVector number = DoubleVector.broadcast(SPECIES, b);
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, a, ao + i).max(number).intoArray(y, yo + i);
    }
  }
}
