package dev.ansatz.optimizers.internal;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * The inverse of the Hessian matrix as the last steps show it: Nocedal and Wright, Numerical
 * Optimization, 2nd edition, algorithm 7.4, with the first guess of eq. 7.20.
 */
final class Curvature {
  private final int most;
  private final int size;
  private final Deque<Pair> pairs = new ArrayDeque<>();

  /** A step s and the change y of the gradient along it; {@code product} is s'y. */
  private record Pair(double[] s, double[] y, double product) {}

  Curvature(int most, int size) {
    this.most = most;
    this.size = size;
  }

  int pairs() {
    return pairs.size();
  }

  /** Remembers a step, where the function curves upwards along it. */
  void add(double[] s, double[] y) {
    double product = Vectors.dot(s, y);
    if (product > Math.ulp(1.0) * Vectors.dot(y, y)) {
      pairs.addLast(new Pair(s, y, product));
      if (pairs.size() > most) {
        pairs.removeFirst();
      }
    }
  }

  /** Returns the inverse times the negative of a gradient. */
  double[] timesNegative(double[] gradient) {
    double[] q = new double[size];
    Vectors.add(-1, gradient, q);
    double[] weights = new double[pairs.size()];
    int i = pairs.size();
    for (Iterator<Pair> newest = pairs.descendingIterator(); newest.hasNext(); ) {
      Pair pair = newest.next();
      weights[--i] = Vectors.dot(pair.s, q) / pair.product;
      Vectors.add(-weights[i], pair.y, q);
    }
    if (!pairs.isEmpty()) {
      Pair last = pairs.getLast();
      double scale = last.product / Vectors.dot(last.y, last.y);
      Arrays.setAll(q, j -> q[j] * scale);
    }
    for (Pair pair : pairs) {
      Vectors.add(weights[i++] - Vectors.dot(pair.y, q) / pair.product, pair.s, q);
    }
    return q;
  }

  /** Returns the pairs, the oldest first: [pairs × 2 × size]. */
  Tensor save() {
    double[] all = new double[pairs.size() * 2 * size];
    int at = 0;
    for (Pair pair : pairs) {
      System.arraycopy(pair.s, 0, all, at, size);
      System.arraycopy(pair.y, 0, all, at + size, size);
      at += 2 * size;
    }
    return F64Tensor.of(all, pairs.size(), 2, size);
  }

  void restore(Tensor saved) {
    double[] all = saved.toDoubles();
    pairs.clear();
    for (int at = 0; at < all.length; at += 2 * size) {
      double[] s = Arrays.copyOfRange(all, at, at + size);
      add(s, Arrays.copyOfRange(all, at + size, at + 2 * size));
    }
  }
}
