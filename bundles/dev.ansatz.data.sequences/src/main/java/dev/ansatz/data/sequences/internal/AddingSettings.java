package dev.ansatz.data.sequences.internal;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.OptionalInt;

/** The settings of {@link AddingProvider}. */
public record AddingSettings(
    @Param(
            label = "Length",
            unit = "steps",
            help = "T, the steps of the longest sequence.",
            min = 2,
            max = 100_000)
        int length,
    @Param(
            label = "Shortest",
            unit = "steps",
            help =
                "The steps of the shortest sequence; lengths are drawn between both. Absent: all have"
                    + " the same length.",
            min = 2)
        OptionalInt shortest,
    @Param(label = "Sequences", help = "How many are made for each part.") PartSizes sequences) {

  /**
   * Makes settings.
   *
   * @throws InvalidSettingException where a value is refused, or the shortest is the longest
   */
  public AddingSettings {
    Params.check(AddingSettings.class, length, shortest, sequences);
    if (shortest.isPresent() && shortest.getAsInt() > length) {
      throw new InvalidSettingException(
          "AddingSettings",
          "shortest",
          "at most the length of %d steps".formatted(length),
          shortest.getAsInt());
    }
  }

  /** Returns 50 steps and 3,000 batches of 32 to learn from. */
  public static AddingSettings defaults() {
    return new AddingSettings(50, OptionalInt.empty(), new PartSizes(96_000, 0, 10_000));
  }
}
