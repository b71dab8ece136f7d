package dev.ansatz.runtime.experiment.internal.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list.
 *
 * @param place where it begins
 * @param values what it holds
 */
public record Items(Place place, List<Value> values) implements Value {

  /** Makes a list. */
  public Items {
    values = List.copyOf(values);
  }

  /** Returns the list with one value replaced. */
  public Items with(int index, Value value) {
    List<Value> changed = new ArrayList<>(values);
    changed.set(index, value);
    return new Items(place, changed);
  }

  @Override
  public String shown() {
    return "a list";
  }

  @Override
  public Object plain() {
    List<Object> plain = new ArrayList<>();
    values.forEach(value -> plain.add(value.plain()));
    return Collections.unmodifiableList(plain);
  }
}
