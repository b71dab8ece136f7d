package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import dev.ansatz.compute.MapOp;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Element-wise functions of one array in double precision. */
final class F64Maps {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final DoubleVector ZERO = DoubleVector.zero(SPECIES);
  private static final DoubleVector ONE = DoubleVector.broadcast(SPECIES, 1);
  private static final DoubleVector MINUS_ONE = DoubleVector.broadcast(SPECIES, -1);

  private F64Maps() {}

  static void apply(MapOp op, int n, double[] x, int xo, double[] y, int yo, double[] chunk) {
    switch (op) {
      case COPY -> System.arraycopy(x, xo, y, yo, n);
      case EXP -> F64Exp.apply(n, x, xo, y, yo);
      case LOG -> F64Log.apply(n, x, xo, y, yo);
      case TANH -> F64Tanh.apply(n, x, xo, y, yo, chunk);
      case SIN -> F64Trig.apply(0, n, x, xo, y, yo);
      case COS -> F64Trig.apply(1, n, x, xo, y, yo);
      case LOG1P, SIGMOID, SOFTPLUS -> F64Stages.apply(op, n, x, xo, y, yo, chunk);
      default -> direct(op, n, x, xo, y, yo);
    }
  }

  private static void direct(MapOp op, int n, double[] x, int xo, double[] y, int yo) {
    int end = n - n % LANES;
    switch (op) {
      case NEGATE -> negate(end, x, xo, y, yo);
      case SQRT -> sqrt(end, x, xo, y, yo);
      case RECIPROCAL -> reciprocal(end, x, xo, y, yo);
      case SQUARE -> square(end, x, xo, y, yo);
      case ABS -> abs(end, x, xo, y, yo);
      case SIGN -> sign(end, x, xo, y, yo);
      case RELU -> relu(end, x, xo, y, yo);
      default -> throw new IllegalArgumentException("No direct loop computes " + op);
    }
    for (int i = end; i < n; i++) {
      y[yo + i] = Elementary.map(op, x[xo + i]);
    }
  }

  private static void negate(int end, double[] x, int xo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, x, xo + i).neg().intoArray(y, yo + i);
    }
  }

  private static void sqrt(int end, double[] x, int xo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, x, xo + i).sqrt().intoArray(y, yo + i);
    }
  }

  private static void reciprocal(int end, double[] x, int xo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      ONE.div(DoubleVector.fromArray(SPECIES, x, xo + i)).intoArray(y, yo + i);
    }
  }

  private static void square(int end, double[] x, int xo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector v = DoubleVector.fromArray(SPECIES, x, xo + i);
      v.mul(v).intoArray(y, yo + i);
    }
  }

  private static void abs(int end, double[] x, int xo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, x, xo + i).abs().intoArray(y, yo + i);
    }
  }

  private static void sign(int end, double[] x, int xo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector v = DoubleVector.fromArray(SPECIES, x, xo + i);
      v.blend(ONE, v.compare(VectorOperators.GT, ZERO))
          .blend(MINUS_ONE, v.compare(VectorOperators.LT, ZERO))
          .intoArray(y, yo + i);
    }
  }

  private static void relu(int end, double[] x, int xo, double[] y, int yo) {
    for (int i = 0; i < end; i += LANES) {
      DoubleVector.fromArray(SPECIES, x, xo + i).max(ZERO).intoArray(y, yo + i);
    }
  }
}
