package dev.ansatz.api.data;

import dev.ansatz.api.tensor.Tensor;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Named tensors with named axes, split into parts.
 *
 * <p>Immutable as far as its users are concerned: nobody writes to its arrays.
 *
 * @param title a few words for headings
 * @param tasks what it can be used for
 * @param fields describes the tensors; every part has a tensor of each name
 * @param parts the tensors by split and name
 * @param facts constants known of the data, named by {@link Facts}
 * @param provenance where it came from
 */
public record Dataset(
    String title,
    Set<Task> tasks,
    List<Field> fields,
    Map<Split, Map<String, Tensor>> parts,
    Map<String, Double> facts,
    Provenance provenance) {

  /**
   * Makes a data set.
   *
   * @throws DataException where a part lacks a field, or a tensor has not as many axes or columns
   */
  public Dataset {
    tasks = Set.copyOf(tasks);
    fields = List.copyOf(fields);
    facts = Map.copyOf(facts);
    Map<Split, Map<String, Tensor>> copy = new EnumMap<>(Split.class);
    for (Map.Entry<Split, Map<String, Tensor>> part : parts.entrySet()) {
      copy.put(
          part.getKey(),
          java.util.Collections.unmodifiableMap(new LinkedHashMap<>(part.getValue())));
      for (Field field : fields) {
        checkField(part.getKey(), field, part.getValue().get(field.name()));
      }
    }
    parts = java.util.Collections.unmodifiableMap(copy);
  }

  private static void checkField(Split split, Field field, Tensor tensor) {
    if (tensor == null) {
      throw new DataException(
          "the %s part of a data set must have a tensor '%s'; it has none"
              .formatted(split.key(), field.name()));
    }
    if (tensor.shape().rank() != field.axes().size()) {
      throw new DataException(
          "the tensor '%s' of the %s part must have %d axes; got shape %s"
              .formatted(field.name(), split.key(), field.axes().size(), tensor.shape()));
    }
    int columns = field.columns().size();
    if (columns > 0 && columns != tensor.shape().extent(-1)) {
      throw new DataException(
          "the tensor '%s' of the %s part must have %d columns; got shape %s"
              .formatted(field.name(), split.key(), columns, tensor.shape()));
    }
  }

  /** Returns whether there is such a part with at least one row. */
  public boolean has(Split split) {
    Map<String, Tensor> part = parts.get(split);
    return part != null && part.values().stream().anyMatch(t -> t.rowCount() > 0);
  }

  /** Returns the description of a tensor. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /**
   * Returns a tensor.
   *
   * @throws DataException where there is no such part or no such tensor
   */
  public Tensor tensor(Split split, String name) {
    Map<String, Tensor> part = parts.get(split);
    if (part == null) {
      throw new DataException(
          "\"%s\" has no %s part; it has %s".formatted(title, split.key(), splitNames()));
    }
    Tensor tensor = part.get(name);
    if (tensor == null) {
      throw new DataException(
          "\"%s\" has no tensor '%s'; it has %s".formatted(title, name, part.keySet()));
    }
    return tensor;
  }

  private List<String> splitNames() {
    return parts.keySet().stream().map(Split::key).toList();
  }
}
