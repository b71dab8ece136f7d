package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.op.Broadcast;
import dev.ansatz.autodiff.op.Concatenate;
import dev.ansatz.autodiff.op.MatMul;
import dev.ansatz.autodiff.op.Reduce;
import dev.ansatz.autodiff.op.Slice;
import dev.ansatz.compute.Transpose;
import java.util.Set;

/**
 * Whether a step computes each row of its results from the same row of what a region computes; what
 * comes from outside it may read as it likes.
 */
final class RowWise {
  private final Step step;
  private final int rows;
  private final Set<Node> within;

  private RowWise(Step step, int rows, Set<Node> within) {
    this.step = step;
    this.rows = rows;
    this.within = within;
  }

  /**
   * Decides.
   *
   * @param step the step; what it computes has so many rows
   * @param rows how many
   * @param within what the region computes before it
   */
  static boolean is(Step step, int rows, Set<Node> within) {
    return new RowWise(step, rows, within).decide();
  }

  private boolean decide() {
    Node node = step.nodes().get(0);
    if (step.isFused()) {
      return step.nodes().stream().allMatch(this::isElementwise);
    } else if (node.op instanceof MatMul product) {
      return isProduct(product, node.inputs.get(0), node.inputs.get(1));
    } else if (node.op instanceof Accumulate sum) {
      return !isOutside(node.inputs.get(0))
          && isByRow(node.inputs.get(0))
          && isProduct(sum.product(), node.inputs.get(1), node.inputs.get(2));
    } else if (node.op instanceof Reduce reduce) {
      return !reduce.axes().contains(0) && isByRow(node.inputs.get(0));
    }
    return false;
  }

  private boolean isProduct(MatMul product, Node a, Node b) {
    return product.transA() == Transpose.NO && isByRow(a) && isOutside(b);
  }

  private boolean isElementwise(Node node) {
    return node.inputs.stream()
        .allMatch(input -> step.nodes().contains(input) || isElement(input, node.shape));
  }

  private boolean isElement(Node input, Shape shape) {
    if (input.isVirtualBroadcast()) {
      return isRepeated(input, shape.size() / rows);
    } else if (input.isVirtualSlice()) {
      return ((Slice) input.op).axis() > 0 && isByRow(input.inputs.get(0));
    }
    return input.isConstant() || isByRow(input);
  }

  /** A row holds whole repetitions, so that each row begins with one. */
  private boolean isRepeated(Node broadcast, int length) {
    Node x = broadcast.inputs.get(0);
    Spread spread = Spread.of(broadcast);
    if (spread.kind() == Spread.Kind.TILE) {
      return isOutside(x) && length % spread.run() == 0;
    }
    boolean perRow = ((Broadcast) broadcast.op).axes().contains(0) && length % spread.run() == 0;
    return isOutside(x) || (perRow && isByRow(x));
  }

  private boolean isOutside(Node node) {
    Node base = node;
    while (base.isAlias() || base.isVirtual()) {
      base = base.inputs.get(0);
    }
    return !within.contains(base);
  }

  /** Returns whether the rows read are those that the region computes, in every shape between. */
  private boolean isByRow(Node node) {
    Node base = node;
    while (hasRows(base) && base.isAlias()) {
      base = base.inputs.get(0);
    }
    boolean rowByRow = hasRows(base) && !base.isAlias() && hasRowsOfItsParts(base);
    return rowByRow || isOutside(base);
  }

  /** Returns whether a row is made of the same row of each part, where it has parts. */
  static boolean hasRowsOfItsParts(Node node) {
    return !(node.op instanceof Concatenate whole) || whole.axis() > 0;
  }

  private boolean hasRows(Node node) {
    return node.shape.rank() > 0 && node.shape.extent(0) == rows;
  }
}
