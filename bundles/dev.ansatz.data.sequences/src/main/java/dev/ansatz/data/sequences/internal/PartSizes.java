package dev.ansatz.data.sequences.internal;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.EnumMap;
import java.util.Map;

/** How many sequences are made for each part. */
public record PartSizes(
    @Param(label = "Training sequences", min = 1, max = 10_000_000) int train,
    @Param(label = "Validation sequences", min = 0, max = 10_000_000) int validation,
    @Param(label = "Test sequences", min = 0, max = 10_000_000) int test) {

  /** Makes sizes. */
  public PartSizes {
    Params.check(PartSizes.class, train, validation, test);
  }

  /** Returns the sizes of the parts that have rows. */
  Map<Split, Integer> parts() {
    Map<Split, Integer> parts = new EnumMap<>(Split.class);
    parts.put(Split.TRAIN, train);
    parts.put(Split.VALIDATION, validation);
    parts.put(Split.TEST, test);
    parts.values().removeIf(rows -> rows == 0);
    return parts;
  }
}
