package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Binary;
import dev.ansatz.autodiff.op.Body;
import dev.ansatz.autodiff.op.Call;
import dev.ansatz.autodiff.op.MatMul;
import dev.ansatz.autodiff.op.MaxPool;
import dev.ansatz.autodiff.op.Op;
import dev.ansatz.autodiff.op.Part;
import dev.ansatz.autodiff.op.Reduce;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Turns the values that a program needs, and no others, into nodes. */
final class Lowering {
  private static final int LARGE = 1 << 16;

  private final Map<Value, Node> nodes = new HashMap<>();
  private final Map<Value, List<Node>> calls = new HashMap<>();
  private final Map<Value, Long> uses = new HashMap<>();
  private final List<Node> order;

  /** The place in the outermost graph of the call that this is the body of; -1 for that graph. */
  private final int place;

  private Lowering(List<Node> order, int place) {
    this.order = order;
    this.place = place;
  }

  /**
   * The nodes of a program.
   *
   * @param order the nodes, inputs before users
   * @param results the node of each result
   * @param assignments what each parameter becomes, by the parameter's node
   */
  record Lowered(List<Node> order, List<Node> results, Map<Node, Node> assignments) {}

  static Lowered of(Graph graph, List<Value> results) {
    return new Lowering(new ArrayList<>(), -1).lower(graph, results);
  }

  private Lowered lower(Graph graph, List<Value> results) {
    List<Value> roots = new ArrayList<>(results);
    roots.addAll(graph.assignments().keySet());
    roots.addAll(graph.assignments().values());
    lowerAll(graph, roots);
    Map<Node, Node> assignments = new LinkedHashMap<>();
    graph.assignments().forEach((p, v) -> assignments.put(nodes.get(p), next(v)));
    List<Node> kept = results.stream().map(v -> keep(graph, v)).toList();
    prune();
    return new Lowered(order, kept, assignments);
  }

  /** Takes away what calls compute and nobody uses. */
  private void prune() {
    for (int i = order.size() - 1; i >= 0; i--) {
      Node node = order.get(i);
      if (node.users.isEmpty() && !node.kept && !node.isGiven()) {
        order.remove(i);
        node.inputs.forEach(input -> input.users.remove(node));
      }
    }
  }

  private void lowerAll(Graph graph, List<Value> roots) {
    boolean[] needed = needed(graph, roots);
    graph.values().stream()
        .filter(v -> needed[v.index()])
        .flatMap(v -> v.inputs().stream())
        .forEach(v -> uses.merge(v, 1L, Long::sum));
    roots.forEach(v -> uses.merge(v, 1L, Long::sum));
    for (Value value : graph.values()) {
      if (needed[value.index()] && !nodes.containsKey(value)) {
        lower(value);
      }
    }
  }

  /** Keeps a result, in an array of its own where assignments would change it. */
  private Node keep(Graph graph, Value result) {
    Value base = result;
    while (!(base.op() instanceof Part) && nodes.get(base).isAlias()) {
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
    return kept(add(new Copied(), List.of(nodes.get(value)), value));
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

  private void lower(Value value) {
    List<Node> inputs = value.inputs().stream().map(nodes::get).toList();
    if (value.op() instanceof Call call) {
      calls.put(value, inline(value, call.body(), inputs));
    } else if (value.op() instanceof Part part) {
      nodes.put(value, calls.get(value.inputs().get(0)).get(part.output()));
    } else if (value.op() instanceof Reduce reduce) {
      nodes.put(value, reduction(value, reduce, inputs.get(0)));
    } else if (ImageOperation.isKnown(value.op())) {
      nodes.put(value, image(value, inputs.stream().map(this::atStart).toList()));
    } else {
      nodes.put(
          value, isChain(value) ? accumulation(value, inputs) : add(value.op(), inputs, value));
    }
  }

  /** Makes the nodes of a call's body, which are its own: a gradient computes them again. */
  private List<Node> inline(Value call, Body body, List<Node> arguments) {
    Lowering inner = new Lowering(order, place < 0 ? call.index() : place);
    for (int i = 0; i < arguments.size(); i++) {
      inner.nodes.put(body.inputs().get(i), arguments.get(i));
    }
    inner.lowerAll(body.graph(), body.outputs());
    return body.outputs().stream().map(inner.nodes::get).toList();
  }

  private boolean isChain(Value sum) {
    if (sum.op() != Binary.ADD || !sum.inputs().stream().allMatch(v -> uses.get(v) == 1)) {
      return false;
    }
    Value first = sum.inputs().get(0);
    boolean products = first.op() == Binary.ADD && nodes.get(first).op instanceof Accumulate;
    return sum.inputs().get(1).op() instanceof MatMul && (first.op() instanceof MatMul || products);
  }

  private Node add(Op op, List<Node> inputs, Value value) {
    return add(op, inputs, value.shape(), value);
  }

  private Node add(Op op, List<Node> inputs, Shape shape, Value value) {
    Node node = new Node(op, inputs, shape, value, place < 0 ? value.index() : place);
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
    return add(op, operands, value);
  }

  /** Copies what does not begin where its array does: image kernels take whole arrays. */
  private Node atStart(Node node) {
    int offset = 0;
    for (Node base = node; base.isAlias(); base = base.inputs.get(0)) {
      offset += base.aliasOffset();
    }
    return offset == 0 ? node : add(new Copied(), List.of(node), node.shape, node.value);
  }

  /** Gives the spreading of a maximum the pooled images, which its kernel compares with. */
  private Node image(Value value, List<Node> inputs) {
    if (!(value.op() instanceof MaxPool.Spread spread)) {
      return add(value.op(), inputs, value);
    }
    Node x = inputs.get(0);
    MaxPool.Forward forward = new MaxPool.Forward(spread.window());
    Node pooled =
        x.users.stream()
            .filter(user -> user.op.equals(forward))
            .findFirst()
            .orElseGet(() -> add(forward, List.of(x), inputs.get(1).shape, value));
    return add(spread, List.of(x, pooled, inputs.get(1)), value);
  }

  private Node reduction(Value value, Reduce reduce, Node input) {
    Node node = input;
    List<Integer> axes = new ArrayList<>(reduce.axes());
    while (!axes.isEmpty()) {
      List<Integer> run = divided(node.shape, lastRun(axes));
      axes.removeAll(run);
      int[] extents = withoutAxes(node.shape, run);
      Reduce part = new Reduce(reduce.kind(), run);
      node = add(part, List.of(node), Shape.of(extents), value);
    }
    return node;
  }

  /**
   * Leaves the first axis of a large sum over rows for a second one: threads then share the first.
   */
  private static List<Integer> divided(Shape shape, List<Integer> run) {
    boolean rows = run.get(run.size() - 1) < shape.rank() - 1;
    boolean large = run.size() > 1 && shape.size() >= LARGE;
    return rows && large ? run.subList(1, run.size()) : run;
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
