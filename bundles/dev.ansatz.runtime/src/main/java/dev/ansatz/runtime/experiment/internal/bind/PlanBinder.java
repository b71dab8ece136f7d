package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.data.FileFinder;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.settings.Nearest;
import dev.ansatz.api.view.Visualizer;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Fold;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.RunSettings;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a plan of a whole experiment. */
public final class PlanBinder {
  private final String name;
  private final FileFinder files;
  private final Mistakes mistakes;
  private final PluginBinder plugins;
  private final SettingsBinder settings;

  /**
   * Makes a binder.
   *
   * @param name the plans' name
   * @param registry finds plug-ins
   * @param files finds input files, when a plan is carried out
   * @param mistakes takes what is wrong
   */
  public PlanBinder(String name, PluginRegistry registry, FileFinder files, Mistakes mistakes) {
    this.name = name;
    this.files = files;
    this.mistakes = mistakes;
    this.plugins = new PluginBinder(registry, mistakes);
    this.settings = new SettingsBinder(mistakes);
  }

  /**
   * Makes a plan.
   *
   * @param root the experiment
   * @return empty where there are mistakes
   */
  public Optional<Plan> bind(Mapping root) {
    refuseUnknown(root);
    var head = head(root);
    var data = required(Kind.DATASET, root.get(Sections.DATA), Sections.DATA);
    var fold = fold(root);
    var transforms = list(Kind.TRANSFORM, root, Sections.TRANSFORMS);
    var model = required(Kind.MODEL, ModelSection.of(root, mistakes), Sections.MODEL);
    List<PluginBinder.Placed<Metric<?, ?>>> metrics = list(Kind.METRIC, root, Sections.METRICS);
    List<PluginBinder.Placed<Visualizer<?, ?>>> figures = list(Kind.FIGURE, root, Sections.FIGURES);
    model.ifPresent(bound -> check(bound, metrics, figures));
    if (data.isPresent() && model.isPresent()) {
      Fit.check(data.get(), model.get(), root.get(Sections.MODEL).orElseThrow(), mistakes);
    }
    var splits = new SplitsBinder(mistakes).bind(root.get(Sections.SPLITS));
    var run = run(root);
    var expectations = expectations(root, splits, metrics);
    if (!mistakes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Plan(
            name,
            head.orElseThrow().title(),
            head.orElseThrow().seed(),
            head.orElseThrow().dataSeed(),
            data.orElseThrow(),
            fold,
            bound(transforms),
            model.orElseThrow(),
            bound(metrics),
            splits,
            bound(figures),
            run.orElseThrow(),
            expectations,
            files));
  }

  private void refuseUnknown(Mapping root) {
    List<String> known = Sections.all();
    for (Mapping.Entry entry : root.entries()) {
      if (!known.contains(entry.key())) {
        mistakes.add(
            entry.place(),
            "there is no section '%s'%s".formatted(entry.key(), Nearest.hint(entry.key(), known)));
      }
    }
  }

  private Optional<Head> head(Mapping root) {
    Mapping said = root.without(entry -> !Sections.head().contains(entry.key()));
    Optional<Head> head = settings.bind(Head.defaults(name), said, Address.ROOT);
    return said.get(Head.DATA_SEED).isPresent()
        ? head
        : head.map(h -> new Head(h.title(), h.seed(), h.seed()));
  }

  private <T extends Plugin<?>> Optional<Bound<T>> required(
      Kind<T> kind, Optional<Value> section, String key) {
    if (section.isEmpty()) {
      mistakes.add(
          Place.START,
          "the experiment must have a section '%s' with the id of a %s; got none"
              .formatted(key, kind.noun()));
    }
    return section.flatMap(value -> plugins.bind(kind, value, new Address(key)));
  }

  private <T extends Plugin<?>> List<PluginBinder.Placed<T>> list(
      Kind<T> kind, Mapping root, String key) {
    return root.get(key)
        .map(value -> plugins.bindAll(kind, value, new Address(key)))
        .orElse(List.of());
  }

  private void check(
      Bound<Learner<?>> model,
      List<PluginBinder.Placed<Metric<?, ?>>> metrics,
      List<PluginBinder.Placed<Visualizer<?, ?>>> figures) {
    Fit.check(Kind.METRIC, model, metrics, mistakes);
    Fit.checkOnce(Kind.METRIC, metrics, mistakes);
    Fit.check(Kind.FIGURE, model, figures, mistakes);
    Fit.checkOnce(Kind.FIGURE, figures, mistakes);
  }

  private Optional<Fold> fold(Mapping root) {
    return root.get(Sections.FOLD)
        .flatMap(
            section -> settings.bindGroup(Fold.defaults(), section, new Address(Sections.FOLD)));
  }

  private Optional<RunSettings> run(Mapping root) {
    Value section = root.get(Sections.RUN).orElse(Mapping.EMPTY);
    return settings.bindGroup(RunSettings.defaults(), section, new Address(Sections.RUN));
  }

  private List<Expectation> expectations(
      Mapping root, List<Split> splits, List<PluginBinder.Placed<Metric<?, ?>>> metrics) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    PluginBinder.ids(root.get(Sections.METRICS)).forEach(id -> names.put(id, List.of(id)));
    metrics.forEach(m -> names.put(m.bound().id(), m.bound().plugin().scoreNames()));
    ScoreKeys keys = ScoreKeys.of(splits, names.values().stream().flatMap(List::stream).toList());
    return root.get(Sections.EXPECT)
        .map(section -> new ExpectBinder(mistakes).bind(section, keys))
        .orElse(List.of());
  }

  private static <T extends Plugin<?>> List<Bound<T>> bound(List<PluginBinder.Placed<T>> placed) {
    return placed.stream().map(PluginBinder.Placed::bound).toList();
  }
}
