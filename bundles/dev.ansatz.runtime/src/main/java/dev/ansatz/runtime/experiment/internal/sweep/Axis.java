package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.runtime.experiment.internal.bind.Address;
import dev.ansatz.runtime.experiment.internal.yaml.Place;
import dev.ansatz.runtime.experiment.internal.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * One setting that varies.
 *
 * @param address the setting's address
 * @param place where the file says so
 * @param values what it takes in turn
 */
record Axis(Address address, Place place, List<Value> values) {

  /** Returns all combinations of the axes' values; those of the last axis change fastest. */
  static List<List<Value>> combinations(List<Axis> axes) {
    List<List<Value>> combinations = List.of(List.of());
    for (Axis axis : axes) {
      List<List<Value>> longer = new ArrayList<>();
      for (List<Value> begun : combinations) {
        for (Value value : axis.values()) {
          List<Value> combination = new ArrayList<>(begun);
          combination.add(value);
          longer.add(combination);
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}
