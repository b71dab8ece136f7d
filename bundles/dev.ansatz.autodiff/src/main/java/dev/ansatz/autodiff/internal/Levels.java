package dev.ansatz.autodiff.internal;

import java.util.List;

/**
 * Says which element-wise nodes may be fused. Along an edge between two of one shape the level
 * never falls, along every other edge it rises: so nodes of one level and shape that hang together
 * can be computed together, with nothing else between.
 */
final class Levels {
  private Levels() {}

  static void assign(List<Node> order) {
    for (Node node : order) {
      for (Node input : node.inputs) {
        node.level = Math.max(node.level, least(input, node));
      }
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      sink(order.get(i));
    }
  }

  /** Returns whether two nodes at one level are computed together. */
  static boolean fuse(Node producer, Node user) {
    return producer.isElementwise() && user.isElementwise() && producer.shape.equals(user.shape);
  }

  private static int least(Node input, Node user) {
    if (input.isGiven() || input.isConstant()) {
      return 0;
    }
    return fuse(input, user) ? input.level : input.level + 1;
  }

  /**
   * Moves a node that only later ones use to where they are computed, where that keeps no more
   * arrays alive: its one input in place of itself.
   */
  private static void sink(Node node) {
    if (!node.isElementwise() || node.kept || node.users.isEmpty()) {
      return;
    }
    long alive =
        node.inputs.stream().filter(i -> !i.isConstant() && !i.isGiven()).distinct().count();
    if (alive > 1) {
      return;
    }
    int latest = Integer.MAX_VALUE;
    for (Node user : node.users) {
      latest = Math.min(latest, fuse(node, user) ? user.level : user.level - 1);
    }
    node.level = Math.max(node.level, latest);
  }
}
