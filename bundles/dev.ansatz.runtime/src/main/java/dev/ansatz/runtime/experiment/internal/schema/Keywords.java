package dev.ansatz.runtime.experiment.internal.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes JSON objects of keywords and values in turn. */
final class Keywords {
  private Keywords() {}

  static Map<String, Object> of(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  /** Makes a reference to a definition of the same schema. */
  static Map<String, Object> ref(String definition) {
    return of("$ref", "#/$defs/" + definition);
  }
}
