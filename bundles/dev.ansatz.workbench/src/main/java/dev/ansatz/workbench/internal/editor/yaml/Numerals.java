package dev.ansatz.workbench.internal.editor.yaml;

/** Writes numbers as people do: {@code 1e-15}, {@code 0.25}, {@code 500}. */
public final class Numerals {
  private static final double EXACT = 1e15;

  private Numerals() {}

  /** Returns the shortest text that reads as this very number. */
  public static String of(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      return Long.toString((long) value);
    }
    return Double.toString(value).replaceFirst("\\.0E", "E").replace('E', 'e');
  }

  /** Returns a number with a few digits, for a label. */
  public static String rounded(double value) {
    return of(new java.math.BigDecimal(value).round(new java.math.MathContext(3)).doubleValue());
  }
}
