package dev.ansatz.autodiff.internal;

import dev.ansatz.autodiff.op.Concatenate;
import java.util.Comparator;
import java.util.List;

/**
 * Lets nodes be computed where a concatenation wants them, so that nothing is copied: any node
 * where each part is one piece of the result (along the outermost axis that has more than one
 * position), element-wise ones also where it is rows of it.
 */
final class Homes {
  private Homes() {}

  static void assign(List<Node> order) {
    order.stream()
        .filter(node -> node.op instanceof Concatenate)
        .sorted(Comparator.comparingInt(node -> -node.inputs.size()))
        .forEach(
            node -> {
              if (isOnePieceEach(node)) {
                assign(node);
              } else {
                assignRows(node);
              }
            });
  }

  /**
   * Has fused loops write their results to rows of a concatenation, where nobody else reads them.
   */
  private static void assignRows(Node concatenation) {
    int axis = ((Concatenate) concatenation.op).axis();
    int offset = 0;
    for (Node node : concatenation.inputs) {
      Rows rows = Rows.of(concatenation.shape, axis, node.shape.extent(axis));
      if (node.isElementwise() && node.users.size() == 1 && mayMove(node)) {
        node.home = concatenation;
        node.homeOffset = offset;
        node.homeRows = rows;
      }
      offset += rows.length();
    }
  }

  private static boolean isOnePieceEach(Node node) {
    int axis = ((Concatenate) node.op).axis();
    for (int i = 0; i < axis; i++) {
      if (node.shape.extent(i) != 1) {
        return false;
      }
    }
    return true;
  }

  private static void assign(Node concatenation) {
    if (!concatenation.kept && liesInOneAlready(concatenation)) {
      Node first = whole(concatenation.inputs.get(0));
      concatenation.home = first.home;
      concatenation.homeOffset = first.homeOffset;
      return;
    }
    int offset = 0;
    for (Node input : concatenation.inputs) {
      Node node = whole(input);
      if (node != null && mayMove(node)) {
        node.home = concatenation;
        node.homeOffset = offset;
      }
      offset += input.shape.size();
    }
  }

  private static boolean liesInOneAlready(Node concatenation) {
    Node first = whole(concatenation.inputs.get(0));
    if (first == null || first.home == null) {
      return false;
    }
    int offset = first.homeOffset;
    for (Node input : concatenation.inputs) {
      Node node = whole(input);
      if (node == null || node.home != first.home || node.homeOffset != offset) {
        return false;
      }
      offset += input.shape.size();
    }
    return true;
  }

  /** Returns the computed node of which this is another shape; null where it is only a piece. */
  private static Node whole(Node node) {
    Node base = node;
    while (base.isAlias()) {
      base = base.inputs.get(0);
    }
    return base.shape.size() == node.shape.size() ? base : null;
  }

  private static boolean mayMove(Node node) {
    return node.home == null
        && !node.kept
        && !node.isGiven()
        && !node.isConstant()
        && !(node.op instanceof Accumulate)
        && !ImageOperation.isKnown(node.op)
        && !isHeld(node);
  }

  /** Returns whether a user, of the node or another shape of it, wants it as it is. */
  private static boolean isHeld(Node node) {
    for (Node user : node.users) {
      boolean added = user.op instanceof Accumulate && user.inputs.get(0) == node;
      boolean alias = user.isAlias() && (user.kept || isHeld(user));
      if (added || alias || ImageOperation.isKnown(user.op)) {
        return true;
      }
    }
    return false;
  }
}
