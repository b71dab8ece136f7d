package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.runtime.plan.Sweep.Pruning;
import java.util.List;

/**
 * The section {@code sweep.prune}: when poor trials end early.
 *
 * @param rule which trials are poor
 * @param metric the score's key
 * @param at where trials are compared
 * @param keep what share goes on
 * @param warmup how many trials are not compared at first
 */
public record PruneSettings(
    @Param(
            label = "Rule",
            help =
                "Median ends a trial that is worse than the median of those before it; halving ends"
                    + " all but the best.")
        Pruning.Rule rule,
    @Param(
            label = "Metric",
            help = "The key of the score that trials are compared by, such as validation.mse.")
        String metric,
    @Param(
            label = "At",
            min = 0,
            minOpen = true,
            max = 1,
            maxOpen = true,
            help = "At which shares of their training trials are compared, ascending.")
        List<Double> at,
    @Param(
            label = "Keep",
            min = 0,
            minOpen = true,
            max = 1,
            maxOpen = true,
            help = "The share of the trials that goes on each time, with the rule halving.")
        double keep,
    @Param(
            label = "Warm-up",
            min = 1,
            help = "How many trials a trial is compared with at least, with the rule median.")
        int warmup) {

  /** Makes settings. */
  public PruneSettings {
    Params.check(PruneSettings.class, rule, metric, at, keep, warmup);
    at = List.copyOf(at);
    if (at.isEmpty() || !at.equals(at.stream().sorted().distinct().toList())) {
      throw new InvalidSettingException(
          "PruneSettings", "at", "one ascending number or more, above 0 and below 1", at);
    }
  }

  /** Returns the settings that hold where nothing else is said; the metric must be said. */
  public static PruneSettings defaults() {
    return new PruneSettings(Pruning.Rule.HALVING, "", List.of(0.125, 0.25, 0.5), 0.5, 4);
  }

  Pruning pruning() {
    return new Pruning(rule, metric, at, keep, warmup);
  }
}
