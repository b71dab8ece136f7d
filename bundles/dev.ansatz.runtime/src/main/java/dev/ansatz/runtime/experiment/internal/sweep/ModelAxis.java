package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.settings.Nearest;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.bind.PluginBinder;
import dev.ansatz.runtime.experiment.internal.bind.Sections;
import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code sweep.over.model}: whole models that a sweep takes in turn. */
final class ModelAxis {
  private final PluginRegistry registry;
  private final Mistakes mistakes;

  ModelAxis(PluginRegistry registry, Mistakes mistakes) {
    this.registry = registry;
    this.mistakes = mistakes;
  }

  /** Returns the models, leaving out what is refused. */
  List<ModelChoice> bind(Value list) {
    if (!(list instanceof Items items) || items.values().isEmpty()) {
      mistakes.add(list.place(), "sweep.over.model must be a list of models; got " + list.shown());
      return List.of();
    }
    List<ModelChoice> choices = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (Value element : items.values()) {
      if (isNamed(element)) {
        ModelChoice choice = ModelChoice.of(element, trainable(element));
        if (!labels.add(choice.label())) {
          mistakes.add(
              element.place(),
              "the models of sweep.over.model must differ in name; got a second '%s': give it a"
                      .formatted(choice.label())
                  + " name");
        }
        choices.add(choice);
      }
    }
    return choices;
  }

  /** Notes a mistake for every setting of the common training that none of the models knows. */
  void checkTraining(Mapping root, List<ModelChoice> choices) {
    List<String> known =
        choices.stream().flatMap(choice -> choice.trainable().stream()).distinct().toList();
    if (root.get(Sections.TRAIN).orElse(Mapping.EMPTY) instanceof Mapping train) {
      train.entries().stream()
          .filter(entry -> !known.contains(entry.key()))
          .forEach(
              entry ->
                  mistakes.add(
                      entry.place(),
                      "none of the models has a setting 'train.%s'%s"
                          .formatted(entry.key(), Nearest.hint(entry.key(), known))));
    }
  }

  private boolean isNamed(Value element) {
    if (element instanceof Mapping mapping && mapping.get(PluginBinder.NAME).isPresent()) {
      Value name = mapping.get(PluginBinder.NAME).get();
      if (!(name instanceof Scalar scalar) || scalar.asText().isEmpty()) {
        mistakes.add(
            name.place(), "the name of a model must be a text; got %s".formatted(name.shown()));
        return false;
      }
    }
    if (PluginBinder.id(element).flatMap(Scalar::asText).isEmpty()) {
      mistakes.add(
          element.place(),
          "sweep.over.model must list ids of models, or mappings with an id; got %s"
              .formatted(element.shown()));
      return false;
    }
    return true;
  }

  private List<String> trainable(Value element) {
    String id = PluginBinder.id(element).map(Scalar::text).orElse("");
    try {
      Learner<?> learner = registry.find(Kind.MODEL, id).plugin();
      return train(learner.descriptor().defaults())
          .map(train -> SettingsSchema.of(train.getClass()).names())
          .orElse(List.of());
    } catch (PluginException e) {
      return List.of();
    }
  }

  private static <P extends Record> Optional<Record> train(P defaults) {
    @SuppressWarnings("unchecked")
    SettingsSchema<P> schema = SettingsSchema.of((Class<P>) defaults.getClass());
    int index = schema.names().indexOf(Sections.TRAIN);
    return index >= 0 && schema.values(defaults).get(index) instanceof Record train
        ? Optional.of(train)
        : Optional.empty();
  }
}
