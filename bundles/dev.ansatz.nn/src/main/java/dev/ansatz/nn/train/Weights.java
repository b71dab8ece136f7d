package dev.ansatz.nn.train;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.nn.Variable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The variables of a trained network by name: a copy that nothing changes. */
public final class Weights {
  private final DType dtype;
  private final Map<String, Tensor> tensors;

  private Weights(DType dtype, Map<String, Tensor> tensors) {
    this.dtype = dtype;
    this.tensors = Collections.unmodifiableMap(tensors);
  }

  /** Copies variables out of parameters. */
  static Weights copyOf(Parameters parameters, Collection<Variable> variables) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (Variable variable : variables) {
      String name = variable.value().name();
      tensors.put(name, copy(parameters.get(name, variable.value().shape())));
    }
    return new Weights(parameters.dtype(), tensors);
  }

  /**
   * Reads the variables of a network from an archive.
   *
   * @param prefix what stands before their names in the archive
   * @param variables those of the network, built in any mode
   * @throws ArchiveException where one is missing or has another shape or type
   */
  public static Weights of(Archive archive, String prefix, Collection<Variable> variables) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    DType dtype = DType.F32;
    for (Variable variable : variables) {
      dtype = variable.value().graph().dtype();
      String name = variable.value().name();
      tensors.put(name, read(archive, prefix + name, dtype, variable.value().shape()));
    }
    return new Weights(dtype, tensors);
  }

  /**
   * Reads a tensor of one type and shape.
   *
   * @throws ArchiveException where there is none
   */
  static Tensor read(Archive archive, String name, DType dtype, Shape shape) {
    Tensor tensor = archive.tensor(name, Tensor.class);
    if (tensor.dtype() != dtype || !tensor.shape().equals(shape)) {
      throw new ArchiveException(
          "the tensor '%s' of learner '%s' must be %s of shape %s; got %s"
              .formatted(name, archive.learner(), dtype, shape, tensor));
    }
    return tensor;
  }

  static Tensor copy(Tensor tensor) {
    return tensor instanceof F32Tensor floats
        ? new F32Tensor(tensor.shape(), floats.array().clone())
        : new F64Tensor(tensor.shape(), tensor.toDoubles().clone());
  }

  /** Returns the arrays by name, in the order in which the network made them; not to be changed. */
  public Map<String, Tensor> tensors() {
    return tensors;
  }

  /** Returns parameters that begin as these weights. */
  Parameters parameters() {
    Parameters parameters = new Parameters(dtype);
    tensors.forEach((name, tensor) -> parameters.set(name, tensor.shape(), tensor.toDoubles()));
    return parameters;
  }
}
