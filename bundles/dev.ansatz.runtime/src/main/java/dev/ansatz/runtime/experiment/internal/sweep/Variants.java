package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.ModelChoices;
import dev.ansatz.runtime.experiment.internal.bind.PlanBinder;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The experiment of a sweep as it stands, or one for each of the models that the sweep takes in
 * turn.
 */
final class Variants {
  private final PlanBinder binder;
  private final ModelAxis axis;
  private final Judges judges;
  private final List<Plan> plans = new ArrayList<>();
  private List<ModelChoice> models = List.of();
  private Mapping base = Mapping.EMPTY;
  private boolean modelsVary;

  Variants(PluginRegistry registry, PlanBinder binder, Mistakes mistakes) {
    this.binder = binder;
    this.axis = new ModelAxis(registry, mistakes);
    this.judges = new Judges(registry, mistakes);
  }

  /** Binds the experiment of a sweep with every model. */
  Variants of(Mapping root) {
    base = root.without(entry -> entry.key().equals(Sections.SWEEP));
    modelsVary = ModelChoices.areSwept(root);
    Optional<Value> list = ModelChoices.varying(root, Sections.MODEL);
    models = list.map(axis::bind).orElse(List.of());
    if (list.isEmpty() || base.get(Sections.MODEL).isPresent()) {
      bind(base).filter(plan -> models.isEmpty()).ifPresent(plans::add);
    }
    if (!models.isEmpty()) {
      axis.checkTraining(base, models);
      List<Mapping> edited = models.stream().map(model -> model.applyTo(base)).toList();
      edited.forEach(variant -> bind(variant).ifPresent(plans::add));
      judges.checkUse(base, edited);
    }
    return this;
  }

  /** Makes the plan of an edited experiment; empty where there are mistakes. */
  Optional<Plan> bind(Mapping edited) {
    return binder.bind(modelsVary ? judges.fitting(edited) : edited);
  }

  /** Returns the experiment without its sweep. */
  Mapping base() {
    return base;
  }

  /** Returns the models, where whole models vary. */
  List<ModelChoice> models() {
    return models;
  }

  /** Returns the plans; fewer than there are models where there are mistakes. */
  List<Plan> plans() {
    return plans;
  }
}
