package dev.ansatz.compute.vector.internal;

import dev.ansatz.compute.Elementary;
import dev.ansatz.compute.MapOp;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Functions made of the exponential and the logarithm, in double precision, stage by stage in
 * chunks; bit for bit those of {@link Elementary}.
 */
final class F64Stages {

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final DoubleVector ZERO = DoubleVector.zero(SPECIES);
  private static final DoubleVector ONE = DoubleVector.broadcast(SPECIES, 1);

  private F64Stages() {}

  static void apply(MapOp op, int n, double[] x, int xo, double[] y, int yo, double[] chunk) {
    int end = n - n % LANES;
    int room = chunk.length / 2;
    for (int i = 0; i < end; i += room) {
      int length = Math.min(room, end - i);
      switch (op) {
        case LOG1P -> log1p(length, x, xo + i, y, yo + i, chunk);
        case SIGMOID -> sigmoid(length, x, xo + i, y, yo + i, chunk);
        case SOFTPLUS -> softplus(length, x, xo + i, y, yo + i, chunk);
        default -> throw new IllegalArgumentException("No stages compute " + op);
      }
    }
    for (int i = end; i < n; i++) {
      y[yo + i] = Elementary.map(op, x[xo + i]);
    }
  }

  private static void log1p(int n, double[] x, int xo, double[] y, int yo, double[] chunk) {
    int logs = chunk.length / 2;
    addOne(n, x, xo, chunk);
    F64Log.apply(n, chunk, 0, chunk, logs);
    addLost(n, x, xo, chunk, y, yo);
  }

  private static void sigmoid(int n, double[] x, int xo, double[] y, int yo, double[] chunk) {
    minusMagnitude(n, x, xo, chunk);
    F64Exp.apply(n, chunk, 0, chunk, 0);
    for (int i = 0; i < n; i += LANES) {
      DoubleVector e = DoubleVector.fromArray(SPECIES, chunk, i);
      DoubleVector above =
          ONE.blend(
              e, DoubleVector.fromArray(SPECIES, x, xo + i).compare(VectorOperators.LT, ZERO));
      above.div(e.add(ONE)).intoArray(y, yo + i);
    }
  }

  private static void softplus(int n, double[] x, int xo, double[] y, int yo, double[] chunk) {
    int exponentials = chunk.length / 2;
    minusMagnitude(n, x, xo, chunk);
    F64Exp.apply(n, chunk, 0, chunk, exponentials);
    addOne(n, chunk, exponentials, chunk);
    F64Log.apply(n, chunk, 0, chunk, 0);
    for (int i = 0; i < n; i += LANES) {
      DoubleVector e = DoubleVector.fromArray(SPECIES, chunk, exponentials + i);
      DoubleVector sum = e.add(ONE);
      DoubleVector lost = e.sub(sum.sub(ONE)).div(sum);
      DoubleVector log1p =
          DoubleVector.fromArray(SPECIES, chunk, i)
              .add(ZERO.blend(lost, lost.abs().compare(VectorOperators.LE, ONE)));
      DoubleVector.fromArray(SPECIES, x, xo + i).max(ZERO).add(log1p).intoArray(y, yo + i);
    }
  }

  private static void minusMagnitude(int n, double[] x, int xo, double[] to) {
    for (int i = 0; i < n; i += LANES) {
      DoubleVector.fromArray(SPECIES, x, xo + i).abs().neg().intoArray(to, i);
    }
  }

  private static void addOne(int n, double[] x, int xo, double[] to) {
    for (int i = 0; i < n; i += LANES) {
      DoubleVector.fromArray(SPECIES, x, xo + i).add(ONE).intoArray(to, i);
    }
  }

  private static void addLost(int n, double[] x, int xo, double[] chunk, double[] y, int yo) {
    int logs = chunk.length / 2;
    for (int i = 0; i < n; i += LANES) {
      DoubleVector sum = DoubleVector.fromArray(SPECIES, chunk, i);
      DoubleVector lost = DoubleVector.fromArray(SPECIES, x, xo + i).sub(sum.sub(ONE)).div(sum);
      lost = ZERO.blend(lost, lost.abs().compare(VectorOperators.LE, ONE));
      DoubleVector.fromArray(SPECIES, chunk, logs + i).add(lost).intoArray(y, yo + i);
    }
  }
}
