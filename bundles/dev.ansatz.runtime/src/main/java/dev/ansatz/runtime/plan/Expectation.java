package dev.ansatz.runtime.plan;

/**
 * A gate on one score: {@code test.mse: "< 0.04"}.
 *
 * @param key the score's key
 * @param comparison how the score must compare
 * @param bound what it is compared with
 */
public record Expectation(String key, Comparison comparison, double bound) {

  /** How a score must compare with its bound. NaN meets none. */
  public enum Comparison {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /** Returns the sign that files use. */
    public String sign() {
      return sign;
    }
  }

  /** Returns whether a score meets the gate. */
  public boolean isMetBy(double score) {
    return switch (comparison) {
      case BELOW -> score < bound;
      case AT_MOST -> score <= bound;
      case ABOVE -> score > bound;
      case AT_LEAST -> score >= bound;
    };
  }

  /** Returns the gate in words: {@code test.mse < 0.04}. */
  @Override
  public String toString() {
    return key + " " + comparison.sign() + " " + bound;
  }
}
