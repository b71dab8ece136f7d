package dev.ansatz.nn.train;

import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.LayerRow;
import dev.ansatz.nn.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Says of a value in which layer of a network it is computed.
 *
 * @param scope the network's scope
 * @param loss what is computed from the network
 */
record Whereabouts(Scope scope, Value loss) {

  /** Returns what a user may call a value: {@code "the output of layer 'network/dense-1'"}. */
  String of(Value value) {
    if (value == loss) {
      return "the loss";
    }
    Optional<Integer> within = layerAround(value);
    if (within.isPresent()) {
      String layer = name(within.get());
      return scope.outputs().get(within.get()) == value
          ? "the output of layer " + layer
          : "the %s in layer %s".formatted(operation(value), layer);
    }
    String after = layerBefore(value).map(layer -> " after layer " + name(layer)).orElse("");
    String place = "the " + operation(value) + after;
    return lastLayer() < value.index() ? "the loss, in " + place + "," : place;
  }

  private static String operation(Value value) {
    return value.op().label().split(" ")[0];
  }

  private String name(int layer) {
    LayerRow row = scope.rows().get(layer);
    return "'%s' (%s, %s)".formatted(row.name(), row.kind(), row.output());
  }

  private int lastLayer() {
    return scope.outputs().stream().mapToInt(Value::index).max().orElse(-1);
  }

  /** Returns the layer whose values begin before this one and end behind it. */
  private Optional<Integer> layerAround(Value value) {
    List<Value> outputs = scope.outputs();
    return IntStream.range(0, outputs.size())
        .boxed()
        .filter(i -> outputs.get(i).index() >= value.index() && begin(i) <= value.index())
        .min(Comparator.comparing(i -> outputs.get(i).index()));
  }

  /** Returns the index of a layer's first variable, or of what it gives where it has none. */
  private int begin(int layer) {
    String prefix = scope.rows().get(layer).name() + "/";
    return scope.variables().stream()
        .map(variable -> variable.value())
        .filter(variable -> variable.name().startsWith(prefix))
        .mapToInt(Value::index)
        .min()
        .orElse(scope.outputs().get(layer).index());
  }

  /** Returns the layer whose output is the last that a value depends on. */
  private Optional<Integer> layerBefore(Value value) {
    TreeSet<Value> open = new TreeSet<>(Comparator.comparing(Value::index));
    open.add(value);
    while (!open.isEmpty()) {
      Value next = open.pollLast();
      int layer = scope.outputs().indexOf(next);
      if (layer >= 0) {
        return Optional.of(layer);
      }
      open.addAll(next.inputs());
    }
    return Optional.empty();
  }
}
