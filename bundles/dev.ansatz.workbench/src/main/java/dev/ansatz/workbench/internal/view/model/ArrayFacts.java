package dev.ansatz.workbench.internal.view.model;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.workbench.internal.stats.Spread;
import dev.ansatz.workbench.internal.stats.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * An array of a model.
 *
 * @param name its name in the model's archive
 * @param tensor its numbers
 * @param spread what they are like
 */
record ArrayFacts(String name, Tensor tensor, Spread spread) {

  /** Looks at all arrays. Takes time. */
  static List<ArrayFacts> of(Archive archive) {
    List<ArrayFacts> all = new ArrayList<>();
    archive
        .tensors()
        .forEach(
            (name, tensor) -> all.add(new ArrayFacts(name, tensor, Spread.of(Values.of(tensor)))));
    return List.copyOf(all);
  }
}
