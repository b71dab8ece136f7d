package dev.ansatz.runtime.store.internal.figure;

import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Takes records apart: maps of their components, with the record's simple name under {@code type},
 * and the names of arrays in place of the arrays.
 */
final class TreeWriter {
  static final String TYPE = "type";

  private final Map<String, Tensor> arrays = new LinkedHashMap<>();
  private final Map<Object, String> names = new IdentityHashMap<>();

  Object tree(Record record) {
    return tree("", record);
  }

  /** Returns the arrays by name. */
  Map<String, Tensor> arrays() {
    return arrays;
  }

  private Object tree(String place, Object value) {
    if (value instanceof Tensor tensor) {
      return name(place, tensor.shape(), tensor);
    } else if (value instanceof double[] array) {
      return name(place, array, F64Tensor.of(array, array.length));
    } else if (value instanceof Record record) {
      return components(place, record);
    } else if (value instanceof List<?> list) {
      return elements(place, list);
    } else if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    return value instanceof Enum<?> constant ? SettingsSchema.choiceName(constant) : value;
  }

  private String name(String place, Object identity, Tensor tensor) {
    return names.computeIfAbsent(
        identity,
        array -> {
          arrays.put(place, tensor);
          return place;
        });
  }

  private List<Object> elements(String place, List<?> list) {
    List<Object> elements = new ArrayList<>();
    for (Object element : list) {
      elements.add(tree(place + "." + elements.size(), element));
    }
    return elements;
  }

  private Map<String, Object> components(String place, Record record) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(TYPE, record.getClass().getSimpleName());
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String below = place.isEmpty() ? component.getName() : place + "." + component.getName();
      map.put(component.getName(), tree(below, Components.value(component, record)));
    }
    return map;
  }
}
