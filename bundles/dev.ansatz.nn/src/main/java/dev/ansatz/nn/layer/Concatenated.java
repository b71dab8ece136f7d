package dev.ansatz.nn.layer;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * Several layers on one input, their results side by side along the innermost axis.
 *
 * @param branches the layers
 */
public record Concatenated(List<Layer> branches) implements Layer {

  /** Makes the layer. */
  public Concatenated {
    branches = List.copyOf(branches);
  }

  @Override
  public Value apply(Scope scope, Value x) {
    List<Value> results = new ArrayList<>();
    for (Layer branch : branches) {
      results.add(branch.apply(scope.next("branch"), x));
    }
    return Value.concatenate(-1, results);
  }
}
