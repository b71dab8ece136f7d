package dev.ansatz.autodiff;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.op.Binary;
import dev.ansatz.autodiff.op.Broadcast;
import dev.ansatz.autodiff.op.Concatenate;
import dev.ansatz.autodiff.op.Fill;
import dev.ansatz.autodiff.op.MatMul;
import dev.ansatz.autodiff.op.Op;
import dev.ansatz.autodiff.op.Pad;
import dev.ansatz.autodiff.op.Permute;
import dev.ansatz.autodiff.op.Power;
import dev.ansatz.autodiff.op.Reduce;
import dev.ansatz.autodiff.op.Reshape;
import dev.ansatz.autodiff.op.Select;
import dev.ansatz.autodiff.op.Slice;
import dev.ansatz.autodiff.op.Unary;
import dev.ansatz.compute.Transpose;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Folds constants and neutral elements before they become values. */
final class Simplify {
  private Simplify() {}

  /** Returns a value that equals the operation's result and exists already or is a constant. */
  static Value of(Graph graph, Op op, List<Value> in, Shape shape) {
    if (in.isEmpty()) {
      return null;
    }
    Value x = in.get(0);
    if (op instanceof Unary unary) {
      return unary(graph, unary, x);
    } else if (op instanceof Binary binary) {
      return binary(graph, binary, x, in.get(1));
    } else if (op instanceof Power power) {
      return power(power, x);
    } else if (op instanceof Select) {
      return constant(x).isPresent() ? in.get(constant(x).getAsDouble() != 0 ? 1 : 2) : null;
    } else if (op instanceof MatMul && (is(x, 0) || is(in.get(1), 0))) {
      return graph.fill(0, shape);
    } else if (op instanceof Reduce reduce) {
      return reduce(graph, reduce, x, shape);
    }
    return structure(graph, op, x, shape);
  }

  private static OptionalDouble constant(Value value) {
    return value.op() instanceof Fill fill
        ? OptionalDouble.of(fill.number())
        : OptionalDouble.empty();
  }

  private static boolean is(Value value, double number) {
    return value.op() instanceof Fill fill && fill.number() == number;
  }

  private static Value unary(Graph graph, Unary op, Value x) {
    if (constant(x).isPresent()) {
      return graph.fill(op.apply(constant(x).getAsDouble()), x.shape());
    }
    return op == Unary.NEGATE && x.op() == Unary.NEGATE ? x.inputs().get(0) : null;
  }

  private static Value power(Power power, Value x) {
    if (power.exponent() == 0) {
      return x.filled(1);
    } else if (power.exponent() == 1) {
      return x;
    }
    return power.exponent() == 2 ? x.square() : null;
  }

  private static Value binary(Graph graph, Binary op, Value a, Value b) {
    if (constant(a).isPresent() && constant(b).isPresent()) {
      return graph.fill(op.apply(constant(a).getAsDouble(), constant(b).getAsDouble()), a.shape());
    }
    return switch (op) {
      case ADD -> is(a, 0) ? b : is(b, 0) ? a : joined(a, b);
      case SUBTRACT -> is(b, 0) ? a : is(a, 0) ? b.negated() : null;
      case MULTIPLY -> product(a, b);
      case DIVIDE -> is(b, 1) ? a : is(a, 0) ? a : is(a, 1) ? b.reciprocal() : null;
      default -> null;
    };
  }

  /** Returns one array or product in place of a sum that is the same; null where there is none. */
  private static Value joined(Value a, Value b) {
    if (a.op() instanceof Pad p && b.op() instanceof Pad q && p.axis() == q.axis()) {
      return p.before() > q.before() ? neighbours(b, q, a, p) : neighbours(a, p, b, q);
    }
    MatMul inner = new MatMul(Transpose.YES, Transpose.NO);
    if (a.op().equals(inner) && b.op().equals(inner)) {
      Value left = together(0, b.inputs().get(0), a.inputs().get(0));
      Value right = together(0, b.inputs().get(1), a.inputs().get(1));
      return left.matmul(Transpose.YES, right, Transpose.NO);
    }
    return null;
  }

  /** Returns neighbours side by side in place of their sum, each padded where the other stands. */
  private static Value neighbours(Value a, Pad p, Value b, Pad q) {
    Value x = a.inputs().get(0);
    if (p.before() + x.shape().extent(p.axis()) != q.before()) {
      return null;
    }
    return together(p.axis(), x, b.inputs().get(0)).pad(p.axis(), p.before(), q.behind());
  }

  private static Value together(int axis, Value x, Value y) {
    List<Value> parts = new ArrayList<>(parts(x, axis));
    parts.addAll(parts(y, axis));
    return Value.concatenate(axis, parts);
  }

  private static List<Value> parts(Value value, int axis) {
    return value.op().equals(new Concatenate(axis)) ? value.inputs() : List.of(value);
  }

  private static Value product(Value a, Value b) {
    if (is(a, 0) || is(b, 1)) {
      return a;
    } else if (is(b, 0) || is(a, 1)) {
      return b;
    } else if (is(b, -1)) {
      return a.negated();
    }
    return is(a, -1) ? b.negated() : null;
  }

  private static Value reduce(Graph graph, Reduce op, Value x, Shape shape) {
    if (op.axes().isEmpty()) {
      return x;
    }
    if (constant(x).isEmpty()) {
      return null;
    }
    double repeats = (double) x.shape().size() / shape.size();
    double number = constant(x).getAsDouble();
    return graph.fill(op.kind() == Reduce.Kind.SUM ? number * repeats : number, shape);
  }

  private static Value structure(Graph graph, Op op, Value x, Shape shape) {
    boolean moves =
        op instanceof Reshape
            || op instanceof Broadcast
            || op instanceof Permute
            || op instanceof Slice;
    if (moves && constant(x).isPresent()) {
      return graph.fill(constant(x).getAsDouble(), shape);
    }
    boolean shapeOnly = op instanceof Reshape || op instanceof Broadcast || op instanceof Slice;
    if (shapeOnly && shape.equals(x.shape())) {
      return x;
    }
    if (op instanceof Slice slice && (x.op() instanceof Pad || x.op() == Binary.ADD)) {
      return cut(x, slice);
    }
    if (op instanceof Pad pad && (is(x, 0) || pad.before() + pad.behind() == 0)) {
      return is(x, 0) ? graph.fill(0, shape) : x;
    }
    if (op instanceof Reshape && x.op() instanceof Reshape) {
      return x.inputs().get(0).reshape(shape);
    }
    return op instanceof Permute permute ? permutation(permute, x) : null;
  }

  private static Value permutation(Permute op, Value x) {
    boolean stays = true;
    for (int axis = 0; axis < op.order().size(); axis++) {
      stays &= op.order().get(axis) == axis;
    }
    if (stays) {
      return x;
    }
    if (x.op() instanceof Permute before) {
      List<Integer> order = op.order().stream().map(before.order()::get).toList();
      return x.inputs().get(0).permute(order);
    }
    return null;
  }

  /** Returns a slice of sums of padded arrays where each is cut wholly or not at all; else null. */
  private static Value cut(Value x, Slice slice) {
    if (x.op() == Binary.ADD) {
      Value a = cut(x.inputs().get(0), slice);
      Value b = a == null ? null : cut(x.inputs().get(1), slice);
      return b == null ? null : a.plus(b);
    }
    if (!(x.op() instanceof Pad pad) || pad.axis() != slice.axis()) {
      return null;
    }
    Value inner = x.inputs().get(0);
    int from = slice.from() - pad.before();
    int to = slice.to() - pad.before();
    int extent = inner.shape().extent(pad.axis());
    if (from >= 0 && to <= extent) {
      return inner.slice(pad.axis(), from, to);
    }
    int[] extents = x.shape().toArray();
    extents[slice.axis()] = slice.to() - slice.from();
    return to <= 0 || from >= extent ? x.graph().fill(0, Shape.of(extents)) : null;
  }
}
