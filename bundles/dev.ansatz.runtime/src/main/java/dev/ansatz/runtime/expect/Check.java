package dev.ansatz.runtime.expect;

import dev.ansatz.api.metric.Score;
import dev.ansatz.runtime.plan.Expectation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One expectation and what came of it.
 *
 * @param expectation what was expected
 * @param verdict whether it was met
 * @param value the score; NaN where there is none
 * @param unit the score's unit; empty for bare numbers
 */
public record Check(Expectation expectation, Verdict verdict, double value, String unit) {
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  /** What came of an expectation. */
  public enum Verdict {
    MET,
    MISSED,
    /** There is no such score. */
    UNJUDGED
  }

  /** Judges. */
  public static Check of(Expectation expectation, Optional<Score> score) {
    return score
        .map(s -> new Check(expectation, s.value(), s.unit()))
        .orElseGet(() -> new Check(expectation, Verdict.UNJUDGED, Double.NaN, ""));
  }

  /** Judges several. */
  public static List<Check> all(List<Expectation> expectations, Map<String, Score> scores) {
    return expectations.stream()
        .map(expectation -> of(expectation, Optional.ofNullable(scores.get(expectation.key()))))
        .toList();
  }

  Check(Expectation expectation, double value, String unit) {
    this(expectation, expectation.isMetBy(value) ? Verdict.MET : Verdict.MISSED, value, unit);
  }

  /** Returns the rule: {@code "test.vpt >= 17"}. */
  public String rule() {
    return "%s %s %s"
        .formatted(expectation.key(), expectation.comparison().sign(), exact(expectation.bound()));
  }

  /** Returns how far the score is from its bound, negative on the wrong side; may be NaN. */
  public double margin() {
    double above = value - expectation.bound();
    return switch (expectation.comparison()) {
      case ABOVE, AT_LEAST -> above;
      case BELOW, AT_MOST -> -above;
    };
  }

  /** Returns the score with its unit, and the margin: {@code "17.23 s, 0.23 to spare"}. */
  public String finding() {
    if (verdict == Verdict.UNJUDGED) {
      return "there is no such score";
    }
    String found = unit.isEmpty() ? show(value) : show(value) + " " + unit;
    String distance = show(Math.abs(margin()));
    return switch (verdict) {
      case MET -> "%s, %s to spare".formatted(found, distance);
      default -> Double.isFinite(value) ? "%s, %s off".formatted(found, distance) : found;
    };
  }

  private static String show(double value) {
    return Double.isFinite(value)
        ? exact(new BigDecimal(value).round(FOUR_DIGITS).doubleValue())
        : Double.toString(value);
  }

  private static String exact(double value) {
    return Double.toString(value).replaceFirst("\\.0($|E)", "$1").replace('E', 'e');
  }
}
