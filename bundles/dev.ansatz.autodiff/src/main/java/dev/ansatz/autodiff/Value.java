package dev.ansatz.autodiff;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.op.AveragePool;
import dev.ansatz.autodiff.op.Binary;
import dev.ansatz.autodiff.op.Broadcast;
import dev.ansatz.autodiff.op.Concatenate;
import dev.ansatz.autodiff.op.Convolution;
import dev.ansatz.autodiff.op.MatMul;
import dev.ansatz.autodiff.op.MaxPool;
import dev.ansatz.autodiff.op.Op;
import dev.ansatz.autodiff.op.Pad;
import dev.ansatz.autodiff.op.Permute;
import dev.ansatz.autodiff.op.Power;
import dev.ansatz.autodiff.op.Reduce;
import dev.ansatz.autodiff.op.Reshape;
import dev.ansatz.autodiff.op.Select;
import dev.ansatz.autodiff.op.Slice;
import dev.ansatz.autodiff.op.StopGradient;
import dev.ansatz.autodiff.op.Unary;
import dev.ansatz.autodiff.op.Window;
import dev.ansatz.compute.Transpose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One array of a {@link Graph}: the result of an operation on other values. Calls add to the graph;
 * nothing is computed.
 *
 * <p>Two values of different shapes combine where the axes of the one are the last axes of the
 * other, or have extent 1 there: the smaller is repeated.
 */
public final class Value {
  private final Graph graph;
  private final int index;
  private final Op op;
  private final List<Value> inputs;
  private final Shape shape;
  private String name = "";

  Value(Graph graph, int index, Op op, List<Value> inputs, Shape shape) {
    this.graph = graph;
    this.index = index;
    this.op = op;
    this.inputs = List.copyOf(inputs);
    this.shape = shape;
  }

  /** Returns the graph it is part of. */
  public Graph graph() {
    return graph;
  }

  /** Returns its position in the graph; inputs stand before results. */
  public int index() {
    return index;
  }

  /** Returns the operation. */
  public Op op() {
    return op;
  }

  /** Returns the operands. */
  public List<Value> inputs() {
    return inputs;
  }

  /** Returns the shape. */
  public Shape shape() {
    return shape;
  }

  /** Gives it a name for messages and dumps; the first name stays. */
  public Value named(String newName) {
    if (name.isEmpty()) {
      name = newName;
    }
    return this;
  }

  /** Returns the name, or the operation and position where it has none. */
  public String name() {
    return name.isEmpty() ? op.label() + " #" + index : name;
  }

  /** Returns name and shape: {@code 'h' [128 × 400]}. */
  @Override
  public String toString() {
    return "'" + name() + "' [" + shape + "]";
  }

  // Element-wise, two operands.

  /** Returns the sum. */
  public Value plus(Value other) {
    return binary(Binary.ADD, other);
  }

  /** Returns the sum with a number. */
  public Value plus(double number) {
    return plus(filled(number));
  }

  /** Returns the difference. */
  public Value minus(Value other) {
    return binary(Binary.SUBTRACT, other);
  }

  /** Returns the difference to a number. */
  public Value minus(double number) {
    return minus(filled(number));
  }

  /** Returns the element-wise product. */
  public Value times(Value other) {
    return binary(Binary.MULTIPLY, other);
  }

  /** Returns the multiple. */
  public Value times(double number) {
    return times(filled(number));
  }

  /** Returns the quotient. */
  public Value dividedBy(Value other) {
    return binary(Binary.DIVIDE, other);
  }

  /** Returns the quotient by a number. */
  public Value dividedBy(double number) {
    return dividedBy(filled(number));
  }

  /** Returns the larger of each two elements. */
  public Value maximum(Value other) {
    return binary(Binary.MAXIMUM, other);
  }

  /** Returns the smaller of each two elements. */
  public Value minimum(Value other) {
    return binary(Binary.MINIMUM, other);
  }

  /** Returns 1 where this is greater, else 0; its derivative is zero. */
  public Value greaterThan(Value other) {
    return binary(Binary.GREATER, other);
  }

  /** Returns 1 where both are equal, else 0; its derivative is zero. */
  public Value equalTo(Value other) {
    return binary(Binary.EQUAL, other);
  }

  /** Chooses element-wise: the first where the mask is not 0, else the second. */
  public static Value select(Value mask, Value first, Value second) {
    return mask.graph.apply(new Select(), mask, first, second);
  }

  private Value binary(Binary operation, Value other) {
    Value left = this;
    Value right = other;
    if (!shape.equals(other.shape)) {
      if (other.shape.rank() < shape.rank() || other.shape.size() < shape.size()) {
        right = other.stretched(shape, this);
      } else {
        left = stretched(other.shape, other);
      }
    }
    return graph.apply(operation, left, right);
  }

  private Value stretched(Shape target, Value partner) {
    int shift = target.rank() - shape.rank();
    List<Integer> axes = new ArrayList<>();
    List<Integer> extents = new ArrayList<>();
    for (int axis = 0; axis < shape.rank(); axis++) {
      int extent = shape.extent(axis);
      int wanted = shift < 0 ? -1 : target.extent(axis + shift);
      if (extent != 1 || wanted == 1) {
        axes.add(axis + shift);
        extents.add(extent);
      }
      if (shift < 0 || (extent != 1 && extent != wanted)) {
        throw new ShapeException(
            "%s and %s cannot be combined: their last axes must be equal or 1"
                .formatted(partner, this));
      }
    }
    Shape squeezed = Shape.of(extents.stream().mapToInt(Integer::intValue).toArray());
    return reshape(squeezed).broadcast(target, axes);
  }

  // Element-wise, one operand.

  /** Returns the negative. */
  public Value negated() {
    return graph.apply(Unary.NEGATE, this);
  }

  /** Returns the exponential. */
  public Value exp() {
    return graph.apply(Unary.EXP, this);
  }

  /** Returns the natural logarithm. */
  public Value log() {
    return graph.apply(Unary.LOG, this);
  }

  /** Returns log(1 + x). */
  public Value log1p() {
    return graph.apply(Unary.LOG1P, this);
  }

  /** Returns the square root. */
  public Value sqrt() {
    return graph.apply(Unary.SQRT, this);
  }

  /** Returns 1 / x. */
  public Value reciprocal() {
    return graph.apply(Unary.RECIPROCAL, this);
  }

  /** Returns the square. */
  public Value square() {
    return graph.apply(Unary.SQUARE, this);
  }

  /** Returns the absolute value. */
  public Value abs() {
    return graph.apply(Unary.ABS, this);
  }

  /** Returns -1, 0 or 1. */
  public Value sign() {
    return graph.apply(Unary.SIGN, this);
  }

  /** Returns the hyperbolic tangent. */
  public Value tanh() {
    return graph.apply(Unary.TANH, this);
  }

  /** Returns the logistic function 1 / (1 + exp(-x)). */
  public Value sigmoid() {
    return graph.apply(Unary.SIGMOID, this);
  }

  /** Returns log(1 + exp(x)). */
  public Value softplus() {
    return graph.apply(Unary.SOFTPLUS, this);
  }

  /** Returns max(x, 0). */
  public Value relu() {
    return graph.apply(Unary.RELU, this);
  }

  /** Returns the sine. */
  public Value sin() {
    return graph.apply(Unary.SIN, this);
  }

  /** Returns the cosine. */
  public Value cos() {
    return graph.apply(Unary.COS, this);
  }

  /** Returns every element to the same power. */
  public Value power(double exponent) {
    return graph.apply(new Power(exponent), this);
  }

  /** Returns this value with derivative zero. */
  public Value stopGradient() {
    return graph.apply(new StopGradient(), this);
  }

  /** Returns an array of this shape with one number everywhere. */
  public Value filled(double number) {
    return graph.fill(number, shape);
  }

  // Matrix products.

  /** Returns the matrix product. */
  public Value matmul(Value other) {
    return matmul(Transpose.NO, other, Transpose.NO);
  }

  /** Returns the matrix product of this or its transposition and another or its transposition. */
  public Value matmul(Transpose transThis, Value other, Transpose transOther) {
    return graph.apply(new MatMul(transThis, transOther), this, other);
  }

  // Windows over images [n × height × width × channels].

  /** Convolves with a filter [kernel height × kernel width × channels / groups × out]. */
  public Value conv2d(Value filter, Window window, int groups) {
    return graph.apply(new Convolution.Forward(window, groups), this, filter);
  }

  /**
   * Convolves transposed: the map whose convolution back has this shape.
   *
   * @param height the rows of the result
   * @param width the columns of the result
   * @param channels the channels of the result
   */
  public Value transposedConv2d(Value filter, Window window, int height, int width, int channels) {
    return graph.apply(new Convolution.ToImages(window, 1, height, width, channels), this, filter);
  }

  /** Takes the largest under a window, channel by channel. */
  public Value maxPool(Window window) {
    return graph.apply(new MaxPool.Forward(window), this);
  }

  /** Takes the mean under a window, channel by channel, padding not counted. */
  public Value averagePool(Window window) {
    return graph.apply(new AveragePool.Forward(window), this);
  }

  // Sums and maxima.

  /** Returns the sum over axes, which the result does not have any more. */
  public Value sum(List<Integer> axes) {
    return graph.apply(new Reduce(Reduce.Kind.SUM, rising(axes)), this);
  }

  /** Returns the sum over axes; negative ones count from the innermost. */
  public Value sum(int... axes) {
    return sum(IntStream.of(axes).boxed().toList());
  }

  /** Returns the sum of all elements, a scalar. */
  public Value sumAll() {
    return sum(IntStream.range(0, shape.rank()).boxed().toList());
  }

  /** Returns the mean of all elements, a scalar. */
  public Value meanAll() {
    return sumAll().dividedBy(shape.size());
  }

  /** Returns the largest along axes; negative ones count from the innermost. */
  public Value max(int... axes) {
    List<Integer> list = rising(IntStream.of(axes).boxed().toList());
    return graph.apply(new Reduce(Reduce.Kind.MAX, list), this);
  }

  /** Returns log(sum(exp(x))) over the innermost axis, without overflow. */
  public Value logSumExp() {
    Value top = max(-1).stopGradient();
    return minus(behind(top)).exp().sum(-1).log().plus(top);
  }

  /** Returns exp(x) / sum(exp(x)) over the innermost axis. */
  public Value softmax() {
    Value exponentials = minus(behind(max(-1).stopGradient())).exp();
    return exponentials.dividedBy(behind(exponentials.sum(-1)));
  }

  private Value behind(Value reduced) {
    return reduced.broadcast(shape, IntStream.range(0, shape.rank() - 1).boxed().toList());
  }

  private List<Integer> rising(List<Integer> axes) {
    return axes.stream().map(a -> a < 0 ? a + shape.rank() : a).sorted().distinct().toList();
  }

  // Shape.

  /** Returns the same elements in another shape. */
  public Value reshape(Shape target) {
    return graph.apply(new Reshape(target), this);
  }

  /** Returns the same elements in another shape. */
  public Value reshape(int... extents) {
    return reshape(Shape.of(extents));
  }

  /**
   * Repeats along new axes.
   *
   * @param target the shape of the result
   * @param axes for each axis of this, which axis of the result it becomes; rising
   */
  public Value broadcast(Shape target, List<Integer> axes) {
    return graph.apply(new Broadcast(target, axes), this);
  }

  /** Reorders axes: for each axis of the result, which axis of this it is. */
  public Value permute(List<Integer> order) {
    return graph.apply(new Permute(order), this);
  }

  /** Returns a matrix's transposition. */
  public Value transpose() {
    return permute(List.of(1, 0));
  }

  /** Returns positions {@code from} to {@code to - 1} along an axis. */
  public Value slice(int axis, int from, int to) {
    return graph.apply(new Slice(axis < 0 ? axis + shape.rank() : axis, from, to), this);
  }

  /** Adds zeros before and behind along an axis. */
  public Value pad(int axis, int before, int behind) {
    return graph.apply(new Pad(axis, before, behind), this);
  }

  /** Puts arrays one behind the other along an axis; negative ones count from the innermost. */
  public static Value concatenate(int axis, List<Value> parts) {
    Value first = parts.get(0);
    int counted = axis < 0 ? axis + first.shape.rank() : axis;
    return first.graph.apply(new Concatenate(counted), parts.toArray(Value[]::new));
  }
}
