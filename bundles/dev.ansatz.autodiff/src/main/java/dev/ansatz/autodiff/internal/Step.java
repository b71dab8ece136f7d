package dev.ansatz.autodiff.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Nodes that are computed together: one that stands alone, or fused element-wise ones.
 *
 * @param nodes the nodes, inputs before users
 */
record Step(List<Node> nodes) {

  boolean isFused() {
    return nodes.get(0).isElementwise();
  }

  /** Returns the nodes outside that it reads, broadcasts replaced by what they repeat. */
  Set<Node> reads() {
    Set<Node> reads = new LinkedHashSet<>();
    for (Node node : nodes) {
      for (Node input : node.inputs) {
        if (!nodes.contains(input) && !(input.isConstant() && node.isElementwise())) {
          reads.add(input.isVirtual() ? input.inputs.get(0) : input);
        }
      }
    }
    return reads;
  }

  /** Returns the nodes whose elements somebody outside wants. */
  List<Node> writes() {
    return nodes.stream()
        .filter(n -> n.kept || n.users.stream().anyMatch(u -> !nodes.contains(u)))
        .toList();
  }

  /** Returns the place in the program that keeps the graph's own order as far as possible. */
  int order() {
    return nodes.stream().mapToInt(n -> n.order).max().orElseThrow();
  }
}
