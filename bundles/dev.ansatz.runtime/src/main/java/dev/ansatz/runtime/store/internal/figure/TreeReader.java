package dev.ansatz.runtime.store.internal.figure;

import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.tensor.Tensor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Puts records together again that {@link TreeWriter} took apart. */
final class TreeReader {
  private final Map<String, Tensor> arrays;

  TreeReader(Map<String, Tensor> arrays) {
    this.arrays = arrays;
  }

  /**
   * Makes a value of a type. A list that is not there is empty, and a number that may be absent is
   * absent, so that a record may gain such components.
   *
   * @throws IllegalArgumentException where the tree is not one of this type
   */
  Object value(Type declared, Object tree) {
    if (declared instanceof ParameterizedType list) {
      return elements(list.getActualTypeArguments()[0], tree);
    }
    Class<?> type = (Class<?>) declared;
    if (type == double[].class) {
      return array(Tensor.class, tree).toDoubles();
    } else if (Tensor.class.isAssignableFrom(type)) {
      return array(type.asSubclass(Tensor.class), tree);
    } else if (type == OptionalDouble.class) {
      return tree == null ? OptionalDouble.empty() : OptionalDouble.of(number(tree).doubleValue());
    } else if (type.isEnum()) {
      return constant(type, tree);
    } else if (type.isRecord() || type.isSealed()) {
      return record(type, tree);
    }
    return plain(type, tree);
  }

  private static Object plain(Class<?> type, Object tree) {
    if (type == double.class || type == Double.class) {
      return number(tree).doubleValue();
    } else if (type == int.class || type == Integer.class) {
      return number(tree).intValue();
    } else if (type == long.class) {
      return number(tree).longValue();
    } else if ((type == String.class && tree instanceof String)
        || (type == boolean.class && tree instanceof Boolean)) {
      return tree;
    }
    throw refused(type, tree);
  }

  private static Number number(Object tree) {
    if (tree instanceof Number number) {
      return number;
    } else if (tree instanceof String text) {
      return Double.valueOf(text);
    }
    throw refused(Number.class, tree);
  }

  private <T extends Tensor> T array(Class<T> type, Object tree) {
    Tensor tensor = tree instanceof String name ? arrays.get(name) : null;
    if (!type.isInstance(tensor)) {
      throw refused(type, tree);
    }
    return type.cast(tensor);
  }

  private List<Object> elements(Type element, Object tree) {
    List<Object> values = new ArrayList<>();
    for (Object each : tree == null ? List.of() : (List<?>) tree) {
      values.add(value(element, each));
    }
    return values;
  }

  private static Object constant(Class<?> type, Object tree) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> SettingsSchema.choiceName((Enum<?>) constant).equals(tree))
        .findFirst()
        .orElseThrow(() -> refused(type, tree));
  }

  private Record record(Class<?> declared, Object tree) {
    if (!(tree instanceof Map<?, ?> map)) {
      throw refused(declared, tree);
    }
    Class<?> type = declared.isSealed() ? permitted(declared, map.get(TreeWriter.TYPE)) : declared;
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getGenericType(), map.get(components[i].getName()));
    }
    return Components.make(type, values);
  }

  private static Class<?> permitted(Class<?> declared, Object name) {
    return Arrays.stream(declared.getPermittedSubclasses())
        .filter(type -> type.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> refused(declared, name));
  }

  private static IllegalArgumentException refused(Class<?> type, Object tree) {
    return new IllegalArgumentException(
        "a %s is expected; got %s".formatted(type.getSimpleName(), tree));
  }
}
