package dev.ansatz.runtime.store;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run must meet: {@code test.vpt > 17}, {@code model.id = esn}, {@code title ~ lorenz}.
 *
 * @param key a field of {@link #FIELDS}, a metric's key (its last value counts), or a setting's
 *     address
 * @param comparison how it must compare
 * @param value what it is compared with: a number, or a text whose case does not matter
 */
public record Condition(String key, Comparison comparison, String value) {

  /** What every run has. */
  public static final List<String> FIELDS =
      List.of("id", "state", "name", "title", "seed", "started", "ended", "reason");

  private static final Pattern FORM =
      Pattern.compile("\\s*([\\p{Alnum}_.#-]+)\\s*(<=|>=|!=|<|>|=|~)\\s*(\\S.*?)\\s*");

  /** Makes a condition. */
  public Condition {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(value, "value");
  }

  /** How two values compare. */
  public enum Comparison {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">="),
    EQUAL("="),
    UNEQUAL("!="),
    /** One text is part of the other, whatever the case of its letters. */
    CONTAINS("~");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /** Returns the sign that conditions are written with. */
    public String sign() {
      return sign;
    }
  }

  /**
   * Reads conditions that are joined by {@code and}.
   *
   * @throws IllegalArgumentException where one has not the form KEY SIGN VALUE: one sentence
   */
  public static List<Condition> parse(String text) {
    return Arrays.stream(text.split("\\s+and\\s+")).map(Condition::one).toList();
  }

  private static Condition one(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "a condition must be KEY SIGN VALUE with a sign of <, <=, >, >=, =, != and ~, such as"
              + " \"test.mse < 0.1\"; got \"%s\"".formatted(text.strip()));
    }
    Comparison comparison =
        Arrays.stream(Comparison.values())
            .filter(c -> c.sign.equals(matcher.group(2)))
            .findFirst()
            .orElseThrow();
    return new Condition(matcher.group(1), comparison, matcher.group(3));
  }

  /** Returns the value as a number, where it is one. */
  public OptionalDouble number() {
    try {
      return OptionalDouble.of(Double.parseDouble(value));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  @Override
  public String toString() {
    return key + " " + comparison.sign + " " + value;
  }
}
