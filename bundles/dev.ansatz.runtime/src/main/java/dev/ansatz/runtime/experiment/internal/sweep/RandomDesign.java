package dev.ansatz.runtime.experiment.internal.sweep;

import dev.ansatz.api.random.RandomKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Points drawn at random, each parameter by itself. What a point has at an address depends on the
 * seed, the point's number and the address alone: with more points or other parameters it stays.
 *
 * @param count how many points
 * @param seed the sweep's seed
 * @param parameters what varies; one with a condition stands behind those that it asks for
 */
record RandomDesign(int count, long seed, List<Parameter> parameters) implements Design {

  @Override
  public List<String> addresses() {
    return parameters.stream().map(Parameter::address).toList();
  }

  @Override
  public double size() {
    return count;
  }

  @Override
  public List<List<Assignment>> points() {
    return IntStream.range(0, count).mapToObj(this::point).toList();
  }

  private List<Assignment> point(int number) {
    RandomKey key = RandomKey.of(seed).fold("sample").fold(number);
    Map<String, Object> drawn = new LinkedHashMap<>();
    List<Assignment> point = new ArrayList<>();
    for (Parameter parameter : parameters) {
      if (parameter.isThere(drawn)) {
        double uniform = key.fold(parameter.address()).generator().nextDouble();
        Choice choice = parameter.space().at(uniform);
        drawn.put(parameter.address(), choice.shown());
        point.add(new Assignment(parameter.address(), choice));
      }
    }
    return point;
  }
}
