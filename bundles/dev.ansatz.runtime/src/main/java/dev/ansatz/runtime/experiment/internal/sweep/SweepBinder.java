package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.view.StudyVisualizer;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.Address;
import dev.ansatz.runtime.experiment.internal.bind.Fit;
import dev.ansatz.runtime.experiment.internal.bind.Overrides;
import dev.ansatz.runtime.experiment.internal.bind.PlanBinder;
import dev.ansatz.runtime.experiment.internal.bind.PluginBinder;
import dev.ansatz.runtime.experiment.internal.bind.ScoreKeys;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.bind.SettingsBinder;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.Sweep;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a sweep of a whole experiment: binds and checks the experiment as it stands, then once more
 * for every point.
 */
public final class SweepBinder {
  /** The keys of the section that hold more than a value. */
  public static final String OVER = "over";

  public static final String UNTIL = "until";
  public static final String FIGURES = "figures";

  private static final List<String> KEYS = List.of(OVER, "repeats", UNTIL, FIGURES);
  private static final List<String> NESTED = List.of(OVER, UNTIL, FIGURES);
  private static final Address SWEEP = new Address(Sections.SWEEP);
  private static final int MOST_TRIALS = 10_000;

  private final PluginRegistry registry;
  private final PlanBinder plans;
  private final Overrides overrides;
  private final Mistakes mistakes;
  private final SettingsBinder settings;

  /**
   * Makes a binder.
   *
   * @param registry finds plug-ins
   * @param plans makes the trials' plans
   * @param overrides puts a point's values into the experiment
   * @param mistakes takes what is wrong
   */
  public SweepBinder(
      PluginRegistry registry, PlanBinder plans, Overrides overrides, Mistakes mistakes) {
    this.registry = registry;
    this.plans = plans;
    this.overrides = overrides;
    this.mistakes = mistakes;
    this.settings = new SettingsBinder(mistakes);
  }

  /**
   * Makes a sweep.
   *
   * @param root an experiment with a section {@code sweep}
   * @return empty where there are mistakes
   */
  public Optional<Sweep> bind(Mapping root) {
    Mapping base = root.without(entry -> entry.key().equals(Sections.SWEEP));
    Optional<Plan> plan = plans.bind(base);
    Value section = root.get(Sections.SWEEP).orElseThrow();
    if (section instanceof Mapping sweep) {
      return bind(sweep.withoutEmpty(), base, plan);
    }
    mistakes.add(section.place(), "sweep must be a mapping; got " + section.shown());
    return Optional.empty();
  }

  private Optional<Sweep> bind(Mapping sweep, Mapping base, Optional<Plan> plan) {
    List<Axis> axes =
        sweep
            .get(OVER)
            .map(over -> new AxesBinder(mistakes).bind(over, plan.map(SettingIndex::new)))
            .orElse(List.of());
    Optional<Sweep.Until> until = sweep.get(UNTIL).flatMap(value -> until(value, plan));
    List<Bound<StudyVisualizer<?>>> figures = figures(sweep);
    int repeats = settings(sweep).map(SweepSettings::repeats).orElse(1);
    if (plan.isEmpty() || !mistakes.isEmpty() || isTooLarge(sweep, axes, repeats)) {
      return Optional.empty();
    }
    Plan whole = plan.get();
    List<Sweep.Point> points = points(base, axes, whole.seed(), repeats);
    List<String> addresses = axes.stream().map(axis -> axis.address().text()).toList();
    return Optional.of(
        new Sweep(whole.name(), whole.title(), whole.seed(), addresses, points, until, figures));
  }

  private Optional<SweepSettings> settings(Mapping sweep) {
    settings.refuseUnknown(sweep, KEYS, SWEEP);
    Mapping values =
        sweep.without(entry -> NESTED.contains(entry.key()) || !KEYS.contains(entry.key()));
    return settings.bind(SweepSettings.defaults(), values, SWEEP);
  }

  private Optional<Sweep.Until> until(Value section, Optional<Plan> plan) {
    Optional<UntilSettings> until =
        settings.bindGroup(UntilSettings.defaults(), section, SWEEP.child(UNTIL));
    Value key = section instanceof Mapping m ? m.get("metric").orElse(section) : section;
    if (until.isPresent() && plan.isPresent()) {
      ScoreKeys.of(plan.get()).check(until.get().metric(), key.place(), mistakes);
    }
    return until.map(u -> new Sweep.Until(u.metric(), u.factor()));
  }

  private List<Bound<StudyVisualizer<?>>> figures(Mapping sweep) {
    List<String> all =
        registry.list(Kind.STUDY_FIGURE).stream().map(PluginRegistry.Listing::id).toList();
    List<PluginBinder.Placed<StudyVisualizer<?>>> figures =
        new PluginBinder(registry, mistakes)
            .bindAll(
                Kind.STUDY_FIGURE,
                sweep.get(FIGURES).orElse(Value.texts(all)),
                SWEEP.child(FIGURES));
    Fit.checkOnce(Kind.STUDY_FIGURE, figures, mistakes);
    return figures.stream().map(PluginBinder.Placed::bound).toList();
  }

  private boolean isTooLarge(Mapping sweep, List<Axis> axes, int repeats) {
    double trials = repeats;
    for (Axis axis : axes) {
      trials *= axis.values().size();
    }
    if (trials > MOST_TRIALS) {
      mistakes.add(
          sweep.place(),
          "a sweep must have at most %d trials; got %.0f".formatted(MOST_TRIALS, trials));
    }
    return trials > MOST_TRIALS;
  }

  private List<Sweep.Point> points(Mapping base, List<Axis> axes, long seed, int repeats) {
    List<Sweep.Point> points = new ArrayList<>();
    for (List<Value> combination : Axis.combinations(axes)) {
      Mapping edited = base;
      Map<String, Object> values = new LinkedHashMap<>();
      for (int i = 0; i < axes.size(); i++) {
        Axis axis = axes.get(i);
        edited = overrides.apply(edited, axis.address(), combination.get(i), axis.place());
        values.put(axis.address().text(), combination.get(i).plain());
      }
      Trials trials = new Trials(seed, points.size());
      plans
          .bind(edited)
          .ifPresent(plan -> points.add(new Sweep.Point(values, trials.of(plan, values, repeats))));
    }
    return points;
  }
}
