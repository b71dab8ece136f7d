package dev.ansatz.autodiff.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Groups nodes into steps and orders the steps. */
final class Schedule {
  private final Map<Node, Step> stepOf = new HashMap<>();
  private final Set<Node> last;

  private Schedule(Set<Node> last) {
    this.last = last;
  }

  /**
   * Returns the steps in an order in which they can be carried out.
   *
   * @param order the nodes, with their levels
   * @param last nodes to be computed as late as possible: what parameters become
   */
  static List<Step> of(List<Node> order, Set<Node> last) {
    Schedule schedule = new Schedule(last);
    List<Step> steps = schedule.group(order);
    return schedule.sort(steps);
  }

  private List<Step> group(List<Node> order) {
    Map<Node, Node> parent = new HashMap<>();
    for (Node node : order) {
      for (Node input : node.inputs) {
        if (Levels.fuse(input, node) && input.level == node.level) {
          parent.put(root(parent, input), root(parent, node));
        }
      }
    }
    Map<Node, List<Node>> groups = new LinkedHashMap<>();
    for (Node node : order) {
      if (isComputed(node)) {
        groups.computeIfAbsent(root(parent, node), r -> new ArrayList<>()).add(node);
      }
    }
    List<Step> steps = groups.values().stream().map(Step::new).toList();
    steps.forEach(step -> step.nodes().forEach(node -> stepOf.put(node, step)));
    return steps;
  }

  private static boolean isComputed(Node node) {
    return !node.isGiven()
        && !node.isAlias()
        && !node.isVirtual()
        && !(node.isConstant() && !needsArray(node));
  }

  /** Returns whether a constant must be written out: somebody reads it as an array. */
  static boolean needsArray(Node constant) {
    return constant.kept || constant.users.stream().anyMatch(u -> !u.isElementwise());
  }

  private static Node root(Map<Node, Node> parent, Node node) {
    Node root = node;
    while (parent.containsKey(root) && parent.get(root) != root) {
      root = parent.get(root);
    }
    return root;
  }

  private List<Step> sort(List<Step> steps) {
    Map<Step, Set<Step>> waitsFor = new HashMap<>();
    Map<Step, List<Step>> frees = new HashMap<>();
    for (Step step : steps) {
      Set<Step> before = before(step);
      waitsFor.put(step, before);
      before.forEach(b -> frees.computeIfAbsent(b, s -> new ArrayList<>()).add(step));
    }
    PriorityQueue<Step> ready =
        new PriorityQueue<>(Comparator.comparing(this::isLast).thenComparingInt(Step::order));
    steps.stream().filter(s -> waitsFor.get(s).isEmpty()).forEach(ready::add);
    List<Step> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      Step step = ready.remove();
      sorted.add(step);
      for (Step freed : frees.getOrDefault(step, List.of())) {
        waitsFor.get(freed).remove(step);
        if (waitsFor.get(freed).isEmpty()) {
          ready.add(freed);
        }
      }
    }
    if (sorted.size() != steps.size()) {
      throw new IllegalStateException("the compiler fused steps into a cycle");
    }
    return sorted;
  }

  private boolean isLast(Step step) {
    return step.nodes().stream().anyMatch(last::contains);
  }

  private Set<Step> before(Step step) {
    Set<Step> before = new HashSet<>();
    for (Node read : step.reads()) {
      Node producer = read;
      while (producer.isAlias()) {
        producer = producer.inputs.get(0);
      }
      if (stepOf.containsKey(producer)) {
        before.add(stepOf.get(producer));
      }
    }
    return before;
  }
}
