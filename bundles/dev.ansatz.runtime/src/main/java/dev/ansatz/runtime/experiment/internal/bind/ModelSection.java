package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.List;
import java.util.Optional;

/**
 * The sections {@code model} and {@code train} of a file as the one section that a learner's
 * settings are made of: a nested record {@code train} has a section of its own in a file.
 */
final class ModelSection {
  private ModelSection() {}

  static Optional<Value> of(Mapping root, Mistakes mistakes) {
    Optional<Value> model = root.get(Sections.MODEL).map(value -> withoutTrain(value, mistakes));
    Optional<Mapping.Entry> train = root.entry(Sections.TRAIN);
    return train.isEmpty() ? model : model.map(value -> withTrain(value, train.get()));
  }

  private static Value withoutTrain(Value model, Mistakes mistakes) {
    if (!(model instanceof Mapping mapping)) {
      return model;
    }
    mapping
        .entry(Sections.TRAIN)
        .ifPresent(
            misplaced ->
                mistakes.add(
                    misplaced.place(),
                    "the settings of the training must stand in the section 'train'; got"
                        + " 'model.train'"));
    return mapping.without(entry -> entry.key().equals(Sections.TRAIN));
  }

  private static Value withTrain(Value model, Mapping.Entry train) {
    if (model instanceof Scalar id) {
      Mapping.Entry entry = new Mapping.Entry(id.place(), PluginBinder.ID, id);
      return new Mapping(id.place(), List.of(entry, train));
    }
    return model instanceof Mapping mapping ? mapping.plus(train) : model;
  }
}
