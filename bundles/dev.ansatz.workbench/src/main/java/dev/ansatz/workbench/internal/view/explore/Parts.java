package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Split;
import java.util.Optional;
import java.util.stream.Stream;

/** Which part of a data set is played with. */
public final class Parts {
  private Parts() {}

  /**
   * Returns the test part, else the validation part, else the training part, if it has a tensor.
   */
  public static Optional<Split> seen(Dataset dataset, String field) {
    return Stream.of(Split.TEST, Split.VALIDATION, Split.TRAIN)
        .filter(dataset::has)
        .filter(split -> dataset.parts().get(split).containsKey(field))
        .findFirst();
  }
}
