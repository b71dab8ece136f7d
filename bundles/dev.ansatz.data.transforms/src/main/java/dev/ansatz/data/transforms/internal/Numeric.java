package dev.ansatz.data.transforms.internal;

import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/** What the transforms of numbers have in common. */
final class Numeric {
  private static final Set<String> NAMES = Set.of(Fields.SERIES, Fields.INPUTS);

  private Numeric() {}

  /**
   * Returns the fields that a transform changes: series and inputs of floating-point numbers.
   *
   * @throws DataException where there is none
   */
  static List<Field> fields(Dataset dataset, String transform) {
    List<Field> fields =
        dataset.fields().stream()
            .filter(field -> NAMES.contains(field.name()))
            .filter(field -> isFloating(dataset.tensor(Split.TRAIN, field.name())))
            .toList();
    if (fields.isEmpty()) {
      throw new DataException(
          "the transform '%s' needs a series or inputs of floating-point numbers; \"%s\" has none"
              .formatted(transform, dataset.title()));
    }
    return fields;
  }

  private static boolean isFloating(Tensor tensor) {
    return tensor instanceof F64Tensor || tensor instanceof F32Tensor;
  }

  /** Returns whether a component is a column of categories, whose codes are no quantities. */
  static boolean isCategory(Field field, int component) {
    return !field.columns().isEmpty()
        && field.columns().get(component).type() == Column.Type.CATEGORY;
  }

  /** Makes a tensor of the same type and shape from new values by index. */
  static Tensor map(Tensor tensor, IntToDoubleFunction value) {
    if (tensor instanceof F32Tensor) {
      float[] values = new float[tensor.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) value.applyAsDouble(i);
      }
      return new F32Tensor(tensor.shape(), values);
    }
    double[] values = new double[tensor.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.applyAsDouble(i);
    }
    return new F64Tensor(tensor.shape(), values);
  }

  /** Replaces one field's tensors. */
  static Map<Split, Map<String, Tensor>> replaced(
      Map<Split, Map<String, Tensor>> parts, String name, Replacement replacement) {
    Map<Split, Map<String, Tensor>> changed = new EnumMap<>(Split.class);
    parts.forEach(
        (split, tensors) -> {
          Map<String, Tensor> copy = new LinkedHashMap<>(tensors);
          copy.computeIfPresent(name, (key, tensor) -> replacement.replace(split, tensor));
          changed.put(split, copy);
        });
    return changed;
  }

  /** Makes a new tensor for a part. */
  interface Replacement {
    Tensor replace(Split split, Tensor tensor);
  }
}
