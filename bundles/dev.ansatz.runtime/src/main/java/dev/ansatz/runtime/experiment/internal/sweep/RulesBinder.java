package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.data.Split;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.Address;
import dev.ansatz.runtime.experiment.internal.bind.ScoreKeys;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.bind.SettingsBinder;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.Sweep;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the rules by which a sweep or its trials end early. */
final class RulesBinder {
  private static final Address SWEEP = new Address(Sections.SWEEP);
  private static final String METRIC = "metric";

  private final Mapping sweep;
  private final List<Plan> plans;
  private final Mistakes mistakes;
  private final SettingsBinder settings;

  /**
   * Makes a binder.
   *
   * @param sweep the section
   * @param plans the plans whose scores there are; none where that is not known for other mistakes
   */
  RulesBinder(Mapping sweep, List<Plan> plans, Mistakes mistakes) {
    this.sweep = sweep;
    this.plans = plans;
    this.mistakes = mistakes;
    this.settings = new SettingsBinder(mistakes);
  }

  Optional<Sweep.Until> until() {
    Optional<UntilSettings> until = bind(SweepBinder.UNTIL, UntilSettings.defaults());
    until.ifPresent(u -> check(ScoreKeys.of(plans), SweepBinder.UNTIL, u.metric()));
    return until.map(u -> new Sweep.Until(u.metric(), u.factor()));
  }

  Optional<Sweep.Pruning> pruning() {
    Optional<PruneSettings> prune = bind(SweepBinder.PRUNE, PruneSettings.defaults());
    ScoreKeys keys = ScoreKeys.on(Arrays.asList(Split.values()), plans);
    prune.ifPresent(p -> check(keys, SweepBinder.PRUNE, p.metric()));
    if (prune.isPresent() && sweep.get(SweepBinder.UNTIL).isPresent()) {
      mistakes.add(
          sweep.entry(SweepBinder.PRUNE).orElseThrow().place(),
          "a sweep must have until, which ends it after a point, or prune, which ends trials; got"
              + " both");
    }
    return prune.map(PruneSettings::pruning);
  }

  Sweep.Budget budget() {
    return bind(SweepBinder.BUDGET, BudgetSettings.defaults())
        .map(BudgetSettings::budget)
        .orElse(Sweep.Budget.NONE);
  }

  private <P extends Record> Optional<P> bind(String key, P defaults) {
    return sweep
        .get(key)
        .flatMap(section -> settings.bindGroup(defaults, section, SWEEP.child(key)));
  }

  private void check(ScoreKeys keys, String section, String metric) {
    Value value = sweep.get(section).orElseThrow();
    Value key = value instanceof Mapping mapping ? mapping.get(METRIC).orElse(value) : value;
    keys.check(metric, key.place(), mistakes);
  }
}
