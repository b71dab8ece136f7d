package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.List;
import java.util.Optional;

/** The models of an experiment: those that its sweep takes in turn, or else its own. */
public final class ModelChoices {
  /** The key of {@code sweep} under which stands what varies. */
  public static final String OVER = "over";

  /** The key of {@code sweep} under which stands what is drawn at random. */
  public static final String SAMPLE = "sample";

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
    return AXES.stream()
        .flatMap(axis -> varying(root, axis).stream())
        .filter(Items.class::isInstance)
        .flatMap(axis -> ((Items) axis).values().stream())
        .flatMap(item -> PluginBinder.id(item).flatMap(Scalar::asText).stream())
        .distinct()
        .toList();
  }

  /** Returns what an experiment's sweep takes in turn, or draws from, at an address. */
  public static Optional<Value> varying(Mapping root, String address) {
    Optional<Value> sweep = root.get(Sections.SWEEP);
    return sweep
        .flatMap(section -> child(section, OVER))
        .flatMap(over -> child(over, address))
        .or(
            () ->
                sweep
                    .flatMap(section -> child(section, SAMPLE))
                    .flatMap(sample -> child(sample, OVER))
                    .flatMap(over -> child(over, address)));
  }

  private static Optional<Value> child(Value value, String key) {
    return value instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
  }
}
