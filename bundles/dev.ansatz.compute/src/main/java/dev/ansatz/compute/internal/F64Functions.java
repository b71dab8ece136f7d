package dev.ansatz.compute.internal;

/** Functions made of the exponential and the logarithm, in double precision. */
public final class F64Functions {

  private F64Functions() {}

  /** Returns log(1 + x): the logarithm of the rounded sum and what the rounding took away. */
  public static double log1p(double x) {
    double sum = 1 + x;
    double lost = (x - (sum - 1)) / sum;
    return F64Log.log(sum) + (Math.abs(lost) <= 1 ? lost : 0);
  }

  /** Returns 1 / (1 + exp(-x)). */
  public static double sigmoid(double x) {
    double e = F64Exp.exp(-Math.abs(x));
    return (x < 0 ? e : 1) / (1 + e);
  }

  /** Returns log(1 + exp(x)) without overflow. */
  public static double softplus(double x) {
    return Math.max(x, 0) + log1p(F64Exp.exp(-Math.abs(x)));
  }
}
