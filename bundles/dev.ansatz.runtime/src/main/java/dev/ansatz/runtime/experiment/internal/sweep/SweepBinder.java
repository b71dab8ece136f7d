package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.view.StudyVisualizer;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.Address;
import dev.ansatz.runtime.experiment.internal.bind.Fit;
import dev.ansatz.runtime.experiment.internal.bind.ModelChoices;
import dev.ansatz.runtime.experiment.internal.bind.Overrides;
import dev.ansatz.runtime.experiment.internal.bind.PlanBinder;
import dev.ansatz.runtime.experiment.internal.bind.PluginBinder;
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
import java.util.List;
import java.util.Optional;

/**
 * Makes a sweep of a whole experiment: binds and checks the experiment as it stands, or with each
 * of the models that it takes in turn, then once more for every point.
 */
public final class SweepBinder {
  /** The keys of the section that hold more than a value. */
  public static final String OVER = ModelChoices.OVER;

  public static final String SAMPLE = ModelChoices.SAMPLE;
  public static final String FOLDS = "folds";
  public static final String UNTIL = "until";
  public static final String PRUNE = "prune";
  public static final String BUDGET = "budget";
  public static final String FIGURES = "figures";

  private static final List<String> NESTED =
      List.of(OVER, SAMPLE, FOLDS, UNTIL, PRUNE, BUDGET, FIGURES);
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
    Value section = root.get(Sections.SWEEP).orElseThrow();
    Variants variants = new Variants(registry, plans, mistakes).of(root);
    if (section instanceof Mapping sweep) {
      return bind(sweep.withoutEmpty(), variants);
    }
    mistakes.add(section.place(), "sweep must be a mapping; got " + section.shown());
    return Optional.empty();
  }

  private Optional<Sweep> bind(Mapping sweep, Variants variants) {
    Optional<SettingIndex> index =
        Optional.of(variants.plans()).filter(all -> !all.isEmpty()).map(SettingIndex::new);
    Design design = design(sweep, variants, index);
    RulesBinder rules = new RulesBinder(sweep, variants.plans(), mistakes);
    Optional<Sweep.Until> until = rules.until();
    Optional<Sweep.Pruning> pruning = rules.pruning();
    Sweep.Budget budget = rules.budget();
    List<Bound<StudyVisualizer<?>>> figures = figures(sweep);
    int repeats = settings(sweep).map(SweepSettings::repeats).orElse(1);
    Optional<FoldsSettings> folds = folds(sweep, variants);
    long seed = seed(variants);
    Trials trials = new Trials(seed, repeats, folds);
    if (!mistakes.isEmpty() || isTooLarge(sweep, design.size() * trials.perPoint())) {
      return Optional.empty();
    }
    Plan whole = variants.plans().get(0);
    List<Sweep.Point> points = new Points(variants, trials).of(design);
    return Optional.of(
        new Sweep(
            whole.name(),
            whole.title(),
            seed,
            design.addresses(),
            points,
            until,
            pruning,
            budget,
            figures,
            sweep.get(FIGURES).isPresent()));
  }

  private Design design(Mapping sweep, Variants variants, Optional<SettingIndex> index) {
    Optional<Mapping.Entry> sample = sweep.entry(SAMPLE);
    if (sample.isPresent() && sweep.get(OVER).isPresent()) {
      mistakes.add(
          sample.get().place(),
          "a sweep must have over, for all combinations, or sample, for random points; got both");
    }
    if (sample.isPresent()) {
      return new SampleBinder(overrides, mistakes)
          .bind(sample.get().value(), seed(variants), variants.models(), index);
    }
    AxesBinder axes = new AxesBinder(overrides, mistakes);
    return new Grid(
        sweep.get(OVER).map(o -> axes.bind(o, variants.models(), index)).orElse(List.of()));
  }

  private static long seed(Variants variants) {
    return variants.plans().isEmpty() ? 0 : variants.plans().get(0).seed();
  }

  private Optional<FoldsSettings> folds(Mapping sweep, Variants variants) {
    Optional<Value> section = sweep.get(FOLDS);
    if (section.isPresent() && variants.plans().stream().anyMatch(p -> p.fold().isPresent())) {
      mistakes.add(
          section.get().place(),
          "an experiment must have a section fold, for one fold, or sweep.folds, for all; got both");
    }
    return section.flatMap(
        value -> settings.bindGroup(FoldsSettings.defaults(), value, SWEEP.child(FOLDS)));
  }

  private Optional<SweepSettings> settings(Mapping sweep) {
    List<String> single = SettingsSchema.of(SweepSettings.class).names();
    List<String> all = new ArrayList<>(single);
    all.addAll(NESTED);
    settings.refuseUnknown(sweep, all, SWEEP);
    Mapping values = sweep.without(entry -> !single.contains(entry.key()));
    return settings.bind(SweepSettings.defaults(), values, SWEEP);
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

  private boolean isTooLarge(Mapping sweep, double trials) {
    if (trials > MOST_TRIALS) {
      mistakes.add(
          sweep.place(),
          "a sweep must have at most %d trials; got %.0f".formatted(MOST_TRIALS, trials));
    }
    return trials > MOST_TRIALS;
  }
}
