package dev.ansatz.runtime.experiment.internal.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * All combinations of some axes; what the last axis takes changes fastest.
 *
 * @param axes what varies; none for a single point
 */
record Grid(List<Axis> axes) implements Design {

  @Override
  public List<String> addresses() {
    return axes.stream().map(Axis::address).toList();
  }

  @Override
  public double size() {
    return axes.stream().mapToDouble(axis -> axis.choices().size()).reduce(1, (a, b) -> a * b);
  }

  @Override
  public List<List<Assignment>> points() {
    List<List<Assignment>> points = List.of(List.of());
    for (Axis axis : axes) {
      List<List<Assignment>> longer = new ArrayList<>();
      for (List<Assignment> begun : points) {
        for (Choice choice : axis.choices()) {
          List<Assignment> point = new ArrayList<>(begun);
          point.add(new Assignment(axis.address(), choice));
          longer.add(point);
        }
      }
      points = longer;
    }
    return points;
  }
}
