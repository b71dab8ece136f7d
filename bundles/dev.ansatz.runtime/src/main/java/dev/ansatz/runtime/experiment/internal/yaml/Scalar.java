package dev.ansatz.runtime.experiment.internal.yaml;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A single value.
 *
 * @param place where it is written
 * @param text its text without quotes
 * @param type what it is in YAML 1.2's core schema
 */
public record Scalar(Place place, String text, Type type) implements Value {
  private static final int SHOWN = 60;
  private static final double EXACT = 0x1p53;

  /** What a scalar is. */
  public enum Type {
    NOTHING,
    FLAG,
    INTEGER,
    NUMBER,
    TEXT
  }

  /** Returns the text, where it is one: a bare number or flag is not. */
  public Optional<String> asText() {
    return type == Type.TEXT ? Optional.of(text) : Optional.empty();
  }

  /** Returns the flag, where it is one: {@code yes} and {@code on} are texts. */
  public Optional<Boolean> asFlag() {
    return type == Type.FLAG ? Optional.of(text.equalsIgnoreCase("true")) : Optional.empty();
  }

  /** Returns the number, where it is one. */
  public OptionalDouble asNumber() {
    return switch (type) {
      case INTEGER -> OptionalDouble.of(integer().doubleValue());
      case NUMBER -> OptionalDouble.of(Double.parseDouble(javaNumber()));
      default -> OptionalDouble.empty();
    };
  }

  /** Returns the whole number, where it is one that a long can hold: {@code 1e3} is one too. */
  public OptionalLong asInteger() {
    if (type == Type.INTEGER) {
      BigInteger value = integer();
      return value.bitLength() < 64 ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }
    double number = asNumber().orElse(Double.NaN);
    return number == Math.rint(number) && Math.abs(number) < EXACT
        ? OptionalLong.of((long) number)
        : OptionalLong.empty();
  }

  @Override
  public String shown() {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    return switch (type) {
      case NOTHING -> "nothing";
      case TEXT -> '"' + shown.replace("\n", "\\n") + '"';
      default -> shown;
    };
  }

  @Override
  public Object plain() {
    return switch (type) {
      case NOTHING -> null;
      case FLAG -> asFlag().orElseThrow();
      case INTEGER, NUMBER -> plainNumber();
      case TEXT -> text;
    };
  }

  private Object plainNumber() {
    OptionalLong whole = asInteger();
    return type == Type.INTEGER && whole.isPresent()
        ? (Object) whole.getAsLong()
        : (Object) asNumber().getAsDouble();
  }

  private BigInteger integer() {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16);
    }
    return text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
  }

  private String javaNumber() {
    String bare = text.replaceFirst("^[-+]", "");
    if (bare.equalsIgnoreCase(".inf")) {
      return text.startsWith("-") ? "-Infinity" : "Infinity";
    }
    return bare.equalsIgnoreCase(".nan") ? "NaN" : text;
  }
}
