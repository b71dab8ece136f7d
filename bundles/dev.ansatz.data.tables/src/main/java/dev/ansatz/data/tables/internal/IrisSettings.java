package dev.ansatz.data.tables.internal;

import dev.ansatz.api.data.RowSplit;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/**
 * How Iris is parted.
 *
 * @param split which flowers belong to which part
 */
public record IrisSettings(@Param(label = "Split") RowSplit split) {

  /** Makes settings. */
  public IrisSettings {
    Params.check(IrisSettings.class, split);
  }

  /** Returns four fifths of each species for training, the rest for testing. */
  public static IrisSettings defaults() {
    return new IrisSettings(RowSplit.defaults());
  }
}
