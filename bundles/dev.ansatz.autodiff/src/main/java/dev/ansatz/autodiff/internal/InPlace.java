package dev.ansatz.autodiff.internal;

import java.util.List;

/** Whether a fused step may write a node over an array that it reads. */
final class InPlace {
  private InPlace() {}

  /**
   * Returns whether nothing after the node reads the array, and every reader before it reads it
   * element by element.
   */
  static boolean isSafe(Step step, Node node, Node array) {
    List<Node> nodes = step.nodes();
    int writer = nodes.indexOf(node);
    for (int i = 0; i < nodes.size(); i++) {
      for (Node input : nodes.get(i).inputs) {
        if (base(input) == array && (i > writer || !isWhole(input, array))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isWhole(Node input, Node array) {
    return !input.isVirtual() && input.shape.size() == array.shape.size();
  }

  private static Node base(Node node) {
    Node base = node;
    while (base.isAlias() || base.isVirtual()) {
      base = base.inputs.get(0);
    }
    return base.storage();
  }
}
