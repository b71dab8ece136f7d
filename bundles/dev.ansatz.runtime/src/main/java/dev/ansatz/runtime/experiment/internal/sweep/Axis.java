package dev.ansatz.runtime.experiment.internal.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * One setting that varies, or the model as a whole.
 *
 * @param address the setting's address
 * @param choices what it takes in turn
 */
record Axis(String address, List<Choice> choices) {

  /** Returns all combinations of the axes' choices; those of the last axis change fastest. */
  static List<List<Choice>> combinations(List<Axis> axes) {
    List<List<Choice>> combinations = List.of(List.of());
    for (Axis axis : axes) {
      List<List<Choice>> longer = new ArrayList<>();
      for (List<Choice> begun : combinations) {
        for (Choice choice : axis.choices()) {
          List<Choice> combination = new ArrayList<>(begun);
          combination.add(choice);
          longer.add(combination);
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}
