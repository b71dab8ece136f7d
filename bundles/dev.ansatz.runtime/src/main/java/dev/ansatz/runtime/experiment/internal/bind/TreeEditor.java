package dev.ansatz.runtime.experiment.internal.bind;

import dev.ansatz.api.settings.Nearest;
import dev.ansatz.runtime.experiment.internal.Mistakes;
import dev.ansatz.runtime.experiment.internal.yaml.Items;
import dev.ansatz.runtime.experiment.internal.yaml.Mapping;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.experiment.internal.yaml.Scalar;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts values at addresses. Whether a setting of the address exists is for the binders to say. */
final class TreeEditor {
  private final Mistakes mistakes;
  private final Place place;

  /**
   * Makes an editor.
   *
   * @param mistakes takes what is wrong
   * @param place where the addresses are written
   */
  TreeEditor(Mistakes mistakes, Place place) {
    this.mistakes = mistakes;
    this.place = place;
  }

  /** Returns the experiment with a value at an address. */
  Mapping set(Mapping root, Address address, Value value) {
    return (Mapping) set(root, address.path(), value, Address.ROOT);
  }

  private Value set(Value current, List<String> path, Value value, Address at) {
    if (path.isEmpty()) {
      return value;
    } else if (current instanceof Items items) {
      return set(items, path, value, at);
    } else if (current instanceof Scalar scalar && scalar.asText().isEmpty()) {
      mistakes.add(
          place,
          "there is no setting '%s': %s is a single value"
              .formatted(at.child(String.join(".", path)), at));
      return current;
    }
    return set(asMapping(current), path, value, at);
  }

  private Value set(Mapping mapping, List<String> path, Value value, Address at) {
    Optional<List<String>> into = intoListed(mapping, path);
    if (into.isPresent()) {
      return set(mapping, into.get(), value, at);
    }
    String key = path.get(0);
    Value child = mapping.get(key).orElse(Mapping.EMPTY);
    Value changed = set(child, path.subList(1, path.size()), value, at.child(key));
    return mapping.entry(key).isPresent()
        ? mapping.with(key, changed)
        : mapping.plus(new Mapping.Entry(place, key, changed));
  }

  /**
   * Returns the path of a setting of one of the listed models that a sweep takes in turn: {@code
   * model.vae.latents} is no axis where there is a list {@code model} with a vae in it.
   */
  private static Optional<List<String>> intoListed(Mapping mapping, List<String> path) {
    List<String> keys = List.of(path.get(0).split("\\.", -1));
    boolean isListed =
        keys.size() > 2
            && mapping.get(path.get(0)).isEmpty()
            && mapping.get(keys.get(0)).orElse(mapping) instanceof Items items
            && labels(items).contains(keys.get(1));
    return isListed ? Optional.of(keys) : Optional.empty();
  }

  private static List<String> labels(Items items) {
    return items.values().stream()
        .map(item -> PluginBinder.label(item).map(Scalar::text).orElse(""))
        .toList();
  }

  private Value set(Items items, List<String> path, Value value, Address at) {
    String id = path.get(0);
    List<String> ids = labels(items);
    int[] found = IntStream.range(0, ids.size()).filter(i -> ids.get(i).equals(id)).toArray();
    if (found.length != 1) {
      String message =
          found.length == 0
              ? "there is no '%s' in %s%s".formatted(id, at, Nearest.hint(id, ids))
              : "'%s' must stand once in %s to be addressed; got %d"
                  .formatted(id, at, found.length);
      mistakes.add(place, message);
      return items;
    }
    Value item = items.values().get(found[0]);
    return items.with(found[0], set(item, path.subList(1, path.size()), value, at.child(id)));
  }

  private static Mapping asMapping(Value value) {
    return value instanceof Scalar id
        ? new Mapping(id.place(), List.of(new Mapping.Entry(id.place(), PluginBinder.ID, id)))
        : (Mapping) value;
  }
}
