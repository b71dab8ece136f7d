package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;

/** The rule that the arrays of a model hold finite numbers. */
final class Finiteness {
  private Finiteness() {}

  /**
   * Returns normally where all numbers are finite.
   *
   * @throws DivergedException naming the first array where one is not
   */
  static void check(Archive archive) {
    archive
        .tensors()
        .forEach(
            (name, tensor) -> {
              long bad = countOfNonFinite(tensor);
              if (bad > 0) {
                throw new DivergedException(
                    "the array '%s' of the model".formatted(name),
                    "%d of its %d numbers are NaN or infinite".formatted(bad, tensor.size()));
              }
            });
  }

  private static long countOfNonFinite(Tensor tensor) {
    long count = 0;
    if (tensor instanceof F64Tensor doubles) {
      for (double value : doubles.array()) {
        count += Double.isFinite(value) ? 0 : 1;
      }
    } else if (tensor instanceof F32Tensor floats) {
      for (float value : floats.array()) {
        count += Float.isFinite(value) ? 0 : 1;
      }
    }
    return count;
  }
}
