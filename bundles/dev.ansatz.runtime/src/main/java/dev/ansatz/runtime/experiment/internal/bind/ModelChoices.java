package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models of an experiment: those that its sweep takes in turn, or else its own. */
public final class ModelChoices {
  /** The key of {@code sweep} under which stands what varies. */
  public static final String OVER = "over";

  private static final List<String> AXES = List.of(Sections.MODEL, "model.id");

  private ModelChoices() {}

  /** Returns the ids, whether there are such models or not. */
  static List<String> ids(Mapping root) {
    List<String> swept = swept(root);
    return swept.isEmpty() ? own(root).stream().toList() : swept;
  }

  /** Returns whether an experiment's sweep takes several models in turn. */
  public static boolean areSwept(Mapping root) {
    return !swept(root).isEmpty();
  }

  private static Optional<String> own(Mapping root) {
    return root.get(Sections.MODEL).flatMap(PluginBinder::id).flatMap(Scalar::asText);
  }

  private static List<String> swept(Mapping root) {
    Stream<Value> axes =
        root.get(Sections.SWEEP).flatMap(sweep -> child(sweep, OVER)).stream()
            .flatMap(over -> AXES.stream().flatMap(axis -> child(over, axis).stream()));
    return axes.filter(Items.class::isInstance)
        .flatMap(axis -> ((Items) axis).values().stream())
        .flatMap(item -> PluginBinder.id(item).flatMap(Scalar::asText).stream())
        .distinct()
        .toList();
  }

  private static Optional<Value> child(Value value, String key) {
    return value instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
  }
}
