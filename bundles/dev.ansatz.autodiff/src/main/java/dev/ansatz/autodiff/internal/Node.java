package dev.ansatz.autodiff.internal;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Binary;
import dev.ansatz.autodiff.op.Broadcast;
import dev.ansatz.autodiff.op.Fill;
import dev.ansatz.autodiff.op.Literal;
import dev.ansatz.autodiff.op.Op;
import dev.ansatz.autodiff.op.Power;
import dev.ansatz.autodiff.op.Reshape;
import dev.ansatz.autodiff.op.Select;
import dev.ansatz.autodiff.op.Slice;
import dev.ansatz.autodiff.op.Source;
import dev.ansatz.autodiff.op.StopGradient;
import dev.ansatz.autodiff.op.Unary;
import java.util.ArrayList;
import java.util.List;

/** A value on its way through the compiler: what it is computed from, and who uses it. */
final class Node {
  final Op op;
  final List<Node> inputs;
  final Shape shape;
  final int order;
  final String name;

  /** The value it stands for or helps to compute. */
  final Value value;

  final List<Node> users = new ArrayList<>();

  /** Whether its elements are wanted after the run: a result, or what a parameter becomes. */
  boolean kept;

  /** The concatenation within whose array it lies; null where it has an array of its own. */
  Node home;

  /** Where it begins in there. */
  int homeOffset;

  /** How its rows lie in there; null where it is one piece. */
  Rows homeRows;

  /** How many operations that cannot be fused lie before it, at the least. */
  int level;

  Node(Op op, List<Node> inputs, Shape shape, Value value, int order) {
    this.op = op;
    this.inputs = inputs;
    this.shape = shape;
    this.order = order;
    this.name = value.name();
    this.value = value;
    inputs.forEach(input -> input.users.add(this));
  }

  boolean isElementwise() {
    return op instanceof Unary
        || op instanceof Power
        || op instanceof Binary
        || op instanceof Select;
  }

  boolean isConstant() {
    return op instanceof Fill;
  }

  /** Returns whether it lives outside of the run: given, or a constant array. */
  boolean isGiven() {
    return op instanceof Source || op instanceof Literal;
  }

  /** Returns whether its elements lie where those of its input do. */
  boolean isAlias() {
    return op instanceof Reshape || op instanceof StopGradient || isContiguousSlice();
  }

  private boolean isContiguousSlice() {
    if (!(op instanceof Slice slice)) {
      return false;
    }
    for (int axis = 0; axis < slice.axis(); axis++) {
      if (shape.extent(axis) != 1) {
        return false;
      }
    }
    return true;
  }

  /** Returns the node whose array its elements lie in. */
  Node storage() {
    Node storage = this;
    while (storage.isAlias() || storage.home != null) {
      storage = storage.isAlias() ? storage.inputs.get(0) : storage.home;
    }
    return storage;
  }

  /** Returns how far behind its input's first element its own lies, for an alias. */
  int aliasOffset() {
    if (!(op instanceof Slice slice)) {
      return 0;
    }
    int stride = 1;
    for (int axis = slice.axis() + 1; axis < shape.rank(); axis++) {
      stride *= shape.extent(axis);
    }
    return slice.from() * stride;
  }

  /** Returns whether element-wise users read its input in its stead. */
  boolean isVirtual() {
    return isVirtualBroadcast() || isVirtualSlice();
  }

  /** Returns whether it is a slice of rows that element-wise users gather themselves. */
  boolean isVirtualSlice() {
    return op instanceof Slice
        && !isAlias()
        && !kept
        && users.stream().allMatch(Node::isElementwise);
  }

  /** Returns whether element-wise users can read its input in its stead. */
  boolean isVirtualBroadcast() {
    return op instanceof Broadcast
        && !kept
        && Spread.of(this) != null
        && users.stream().allMatch(Node::isElementwise);
  }

  @Override
  public String toString() {
    return name + " [" + shape + "]";
  }
}
