package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.runtime.experiment.internal.bind.PluginBinder;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.List;
import java.util.Optional;

/**
 * A whole model with its settings and those of its training, in place of the experiment's.
 *
 * @param label what tables call it
 * @param model the section {@code model}
 * @param train the section {@code train}, where the model has settings of its own for it
 * @param trainable the names of the training's settings that the model knows
 */
record ModelChoice(String label, Value model, Optional<Mapping.Entry> train, List<String> trainable)
    implements Choice {

  /** Makes the choice that one element of the list is. */
  static ModelChoice of(Value element, List<String> trainable) {
    String label = PluginBinder.label(element).map(Scalar::text).orElse("");
    if (!(element instanceof Mapping mapping)) {
      return new ModelChoice(label, element, Optional.empty(), trainable);
    }
    Mapping model =
        mapping.without(
            entry -> entry.key().equals(PluginBinder.NAME) || entry.key().equals(Sections.TRAIN));
    return new ModelChoice(label, model, mapping.entry(Sections.TRAIN), trainable);
  }

  @Override
  public Object shown() {
    return label;
  }

  /**
   * Returns an experiment with the model. Of the experiment's section {@code train} it gets what it
   * knows; its own settings go before those, but what an override says goes before its own.
   */
  @Override
  public Mapping applyTo(Mapping root) {
    Mapping others = root.without(entry -> entry.key().equals(Sections.TRAIN));
    Mapping changed = others.with(Sections.MODEL, model);
    return train(root.entry(Sections.TRAIN)).map(changed::plus).orElse(changed);
  }

  private Optional<Mapping.Entry> train(Optional<Mapping.Entry> shared) {
    if (shared.isEmpty() || !(shared.get().value() instanceof Mapping)) {
      return shared.or(() -> train);
    }
    Mapping known =
        ((Mapping) shared.get().value()).without(entry -> !trainable.contains(entry.key()));
    if (train.isPresent()) {
      return train.map(own -> with(own, merged(own.value(), known)));
    }
    return known.entries().isEmpty() ? Optional.empty() : Optional.of(with(shared.get(), known));
  }

  private static Mapping.Entry with(Mapping.Entry entry, Value value) {
    return new Mapping.Entry(entry.place(), entry.key(), value);
  }

  private static Value merged(Value own, Value shared) {
    if (!(own instanceof Mapping settings && shared instanceof Mapping others)) {
      return shared.place().isInFile() ? own : shared;
    }
    Mapping merged = settings;
    for (Mapping.Entry entry : others.entries()) {
      Optional<Value> said = settings.get(entry.key());
      merged =
          said.isPresent()
              ? merged.with(entry.key(), merged(said.get(), entry.value()))
              : merged.plus(entry);
    }
    return merged;
  }
}
