package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Binary;
import dev.ansatz.autodiff.op.MatMul;
import dev.ansatz.autodiff.op.Reduce;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Turns the values that a program needs, and no others, into nodes. */
final class Lowering {
  private final Map<Value, Node> nodes = new HashMap<>();
  private final List<Node> order = new ArrayList<>();
  private final Map<Value, Long> uses = new HashMap<>();

  /**
   * The nodes of a program.
   *
   * @param order the nodes, inputs before users
   * @param results the node of each result
   * @param assignments what each parameter becomes, by the parameter's node
   */
  record Lowered(List<Node> order, List<Node> results, Map<Node, Node> assignments) {}

  static Lowered of(Graph graph, List<Value> results) {
    return new Lowering().lower(graph, results);
  }

  private Lowered lower(Graph graph, List<Value> results) {
    List<Value> roots = new ArrayList<>(results);
    roots.addAll(graph.assignments().keySet());
    roots.addAll(graph.assignments().values());
    boolean[] needed = needed(graph, roots);
    graph.values().stream()
        .filter(v -> needed[v.index()])
        .flatMap(v -> v.inputs().stream())
        .forEach(v -> uses.merge(v, 1L, Long::sum));
    roots.forEach(v -> uses.merge(v, 1L, Long::sum));
    for (Value value : graph.values()) {
      if (needed[value.index()]) {
        nodes.put(value, lower(value));
      }
    }
    Map<Node, Node> assignments = new LinkedHashMap<>();
    graph.assignments().forEach((p, v) -> assignments.put(nodes.get(p), next(v)));
    List<Node> kept = results.stream().map(v -> keep(graph, v)).toList();
    return new Lowered(order, kept, assignments);
  }

  /** Keeps a result, in an array of its own where assignments would change it. */
  private Node keep(Graph graph, Value result) {
    Value base = result;
    while (nodes.get(base).isAlias()) {
      base = base.inputs().get(0);
    }
    return graph.assignments().containsKey(base) ? copy(result) : kept(nodes.get(result));
  }

  /** Keeps what a parameter becomes, in an array that only this run writes to. */
  private Node next(Value value) {
    Node node = nodes.get(value);
    return node.isGiven() || node.isAlias() ? copy(value) : kept(node);
  }

  private Node copy(Value value) {
    return kept(add(new Node(new Copied(), List.of(nodes.get(value)), value)));
  }

  private static Node kept(Node node) {
    node.kept = true;
    return node;
  }

  private static boolean[] needed(Graph graph, List<Value> roots) {
    boolean[] needed = new boolean[graph.values().size()];
    roots.forEach(v -> needed[v.index()] = true);
    for (int i = needed.length - 1; i >= 0; i--) {
      if (needed[i]) {
        graph.values().get(i).inputs().forEach(v -> needed[v.index()] = true);
      }
    }
    return needed;
  }

  private Node lower(Value value) {
    List<Node> inputs = value.inputs().stream().map(nodes::get).toList();
    if (value.op() instanceof Reduce reduce) {
      return reduction(value, reduce, inputs.get(0));
    }
    boolean chain =
        value.op() == Binary.ADD
            && value.inputs().stream().allMatch(v -> uses.get(v) == 1)
            && inputs.get(1).op instanceof MatMul
            && (inputs.get(0).op instanceof MatMul || inputs.get(0).op instanceof Accumulate);
    return chain ? accumulation(value, inputs) : add(Node.of(value, inputs));
  }

  private Node add(Node node) {
    order.add(node);
    return node;
  }

  /** Makes a sum of products one operation that adds the second product to the first in place. */
  private Node accumulation(Value value, List<Node> inputs) {
    Node product = inputs.get(1);
    order.remove(product);
    product.inputs.forEach(input -> input.users.remove(product));
    List<Node> operands = List.of(inputs.get(0), product.inputs.get(0), product.inputs.get(1));
    Accumulate op = new Accumulate((MatMul) product.op);
    return add(new Node(op, operands, value));
  }

  private Node reduction(Value value, Reduce reduce, Node input) {
    Node node = input;
    List<Integer> axes = new ArrayList<>(reduce.axes());
    while (!axes.isEmpty()) {
      List<Integer> run = lastRun(axes);
      axes.removeAll(run);
      int[] extents = withoutAxes(node.shape, run);
      Reduce part = new Reduce(reduce.kind(), run);
      node = add(new Node(part, List.of(node), Shape.of(extents), value));
    }
    return node;
  }

  private static List<Integer> lastRun(List<Integer> axes) {
    int from = axes.size() - 1;
    while (from > 0 && axes.get(from - 1) == axes.get(from) - 1) {
      from--;
    }
    return List.copyOf(axes.subList(from, axes.size()));
  }

  private static int[] withoutAxes(Shape shape, List<Integer> axes) {
    return IntStream.range(0, shape.rank())
        .filter(a -> !axes.contains(a))
        .map(shape::extent)
        .toArray();
  }
}
