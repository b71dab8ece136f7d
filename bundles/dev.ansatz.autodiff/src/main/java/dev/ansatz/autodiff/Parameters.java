package dev.ansatz.autodiff;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The arrays that live between runs, by name. Programs compiled with one of these share its arrays:
 * what a training program changes, an inference program sees.
 */
public final class Parameters {
  private final DType dtype;
  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  /**
   * Makes an empty collection.
   *
   * @param dtype the element type, F32 or F64
   */
  public Parameters(DType dtype) {
    this.dtype = dtype;
  }

  /** Returns the element type. */
  public DType dtype() {
    return dtype;
  }

  /** Returns the arrays themselves by name, in the order of their making; not copies. */
  public Map<String, Tensor> tensors() {
    return Collections.unmodifiableMap(tensors);
  }

  /**
   * Returns a parameter's array itself; of zeros where it is new.
   *
   * @throws ShapeException where it is there with another shape
   */
  public Tensor get(String name, Shape shape) {
    Tensor tensor =
        tensors.computeIfAbsent(
            name,
            n ->
                dtype == DType.F32
                    ? F32Tensor.zeros(shape.toArray())
                    : F64Tensor.zeros(shape.toArray()));
    if (!tensor.shape().equals(shape)) {
      throw new ShapeException(
          "parameter '%s' [%s] is there with shape %s".formatted(name, shape, tensor.shape()));
    }
    return tensor;
  }

  /** Sets a parameter's elements, row-major; they are copied and rounded to the element type. */
  public void set(String name, Shape shape, double[] elements) {
    Tensor tensor = get(name, shape);
    for (int i = 0; i < elements.length; i++) {
      if (tensor instanceof F32Tensor floats) {
        floats.array()[i] = (float) elements[i];
      } else {
        ((F64Tensor) tensor).array()[i] = elements[i];
      }
    }
  }
}
