package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import java.util.List;

/** Where values come from outside the graph. */
public sealed interface Source extends Op {

  /** Returns the name under which the value is bound. */
  String name();

  /** Returns the shape, which is given rather than inferred. */
  Shape extents();

  @Override
  default String label() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  default Shape shape(List<Value> inputs) {
    return extents();
  }

  @Override
  default List<Value> pullback(Value result, Value cotangent) {
    return List.of();
  }

  @Override
  default double[] evaluate(Value result, List<double[]> inputs) {
    throw new IllegalStateException(name() + " is bound from outside");
  }

  /** An array given at each run. */
  record Input(String name, Shape extents) implements Source {}

  /** An array that lives in the program and that assignments change. */
  record Parameter(String name, Shape extents) implements Source {}

  /** Standard normal numbers, drawn anew at each run from the run's key folded by the name. */
  record Normal(String name, Shape extents) implements Source {}

  /** Numbers uniform in [0, 1), drawn anew at each run from the run's key folded by the name. */
  record Uniform(String name, Shape extents) implements Source {}
}
