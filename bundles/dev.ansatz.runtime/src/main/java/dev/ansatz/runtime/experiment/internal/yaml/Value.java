package dev.ansatz.runtime.experiment.internal.yaml;

import java.util.List;

/** A value of an experiment file that knows where it is written. Immutable. */
public sealed interface Value permits Scalar, Items, Mapping {

  /** Returns where it begins. */
  Place place();

  /** Returns it as messages show it: {@code "many"}, {@code 3}, {@code a list}. */
  String shown();

  /** Returns it as plain Java: null, boolean, long, double, string, list or map. */
  Object plain();

  /** Returns whether it is there without a value. */
  default boolean isNothing() {
    return this instanceof Scalar scalar && scalar.type() == Scalar.Type.NOTHING;
  }

  /** Makes the value of an override: a text. */
  static Scalar text(String text) {
    return new Scalar(Place.OVERRIDE, text, Scalar.Type.TEXT);
  }

  /** Makes a list of texts that stand nowhere in the file. */
  static Items texts(List<String> texts) {
    return new Items(Place.OVERRIDE, texts.stream().<Value>map(Value::text).toList());
  }
}
