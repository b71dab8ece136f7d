package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.runtime.plan.Sweep;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The section {@code sweep.budget}: how much a sweep may do.
 *
 * @param trials how many trials at most
 * @param time after how long it ends
 */
public record BudgetSettings(
    @Param(label = "Trials", min = 1, help = "How many trials at most, the first ones.")
        OptionalInt trials,
    @Param(
            label = "Time",
            unit = "s",
            min = 0,
            minOpen = true,
            help =
                "When it is over no trial begins, and those under way are dropped. How many trials"
                    + " there are then depends on the machine.")
        OptionalDouble time) {

  /** Makes settings. */
  public BudgetSettings {
    Params.check(BudgetSettings.class, trials, time);
  }

  /** Returns the settings that hold where nothing else is said. */
  public static BudgetSettings defaults() {
    return new BudgetSettings(OptionalInt.empty(), OptionalDouble.empty());
  }

  Sweep.Budget budget() {
    return new Sweep.Budget(trials, time);
  }
}
