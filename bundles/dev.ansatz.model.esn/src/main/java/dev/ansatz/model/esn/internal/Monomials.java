package dev.ansatz.model.esn.internal;

import java.math.BigInteger;

/**
 * All monomials of some variables up to an order, by ascending degree; the first is 1. Each is an
 * earlier one times a variable.
 *
 * @param order the largest degree
 * @param parents which earlier monomial; nothing for the first
 * @param factors times which variable; nothing for the first
 */
public record Monomials(int order, int[] parents, int[] factors) {

  /** Returns how many there are: the binomial coefficient (variables + order) over order. */
  static BigInteger count(long variables, int order) {
    BigInteger count = BigInteger.ONE;
    for (int i = 1; i <= order; i++) {
      count = count.multiply(BigInteger.valueOf(variables + i)).divide(BigInteger.valueOf(i));
    }
    return count;
  }

  /** Lists them. */
  static Monomials of(int variables, int order) {
    int count = count(variables, order).intValueExact();
    int[] parents = new int[count];
    int[] factors = new int[count];
    int next = 1;
    int degreeBegin = 0;
    for (int degree = 1; degree <= order; degree++) {
      int degreeEnd = next;
      for (int parent = degreeBegin; parent < degreeEnd; parent++) {
        for (int variable = factors[parent]; variable < variables; variable++) {
          parents[next] = parent;
          factors[next++] = variable;
        }
      }
      degreeBegin = degreeEnd;
    }
    return new Monomials(order, parents, factors);
  }

  int count() {
    return parents.length;
  }

  /** Computes the value of each. */
  void evaluate(double[] variables, double[] values) {
    values[0] = 1;
    for (int i = 1; i < parents.length; i++) {
      values[i] = values[parents[i]] * variables[factors[i]];
    }
  }
}
