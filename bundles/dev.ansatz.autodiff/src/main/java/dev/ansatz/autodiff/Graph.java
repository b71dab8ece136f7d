package dev.ansatz.autodiff;

import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.op.Fill;
import dev.ansatz.autodiff.op.Literal;
import dev.ansatz.autodiff.op.Op;
import dev.ansatz.autodiff.op.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A differentiable program under construction: values in the order in which they can be computed.
 *
 * <p>The same operation on the same values is made once, and constants and neutral elements are
 * folded as they come. Not safe from several threads.
 */
public final class Graph {
  private final DType dtype;
  private final List<Value> values = new ArrayList<>();
  private final Map<Key, Value> known = new HashMap<>();
  private final Map<String, Value> sources = new LinkedHashMap<>();
  private final Map<Value, Value> assignments = new LinkedHashMap<>();

  private record Key(Op op, List<Integer> inputs) {}

  /**
   * Makes an empty graph.
   *
   * @param dtype the element type of all its arrays, F32 or F64
   */
  public Graph(DType dtype) {
    if (dtype != DType.F32 && dtype != DType.F64) {
      throw new IllegalArgumentException("a graph's element type must be F32 or F64; got " + dtype);
    }
    this.dtype = dtype;
  }

  /** Returns the element type of all its arrays. */
  public DType dtype() {
    return dtype;
  }

  /** Returns all values; inputs stand before results. */
  public List<Value> values() {
    return Collections.unmodifiableList(values);
  }

  /** Returns the values that come from outside, by name, in the order of their making. */
  public Map<String, Value> sources() {
    return Collections.unmodifiableMap(sources);
  }

  /** Returns what parameters become after a run. */
  public Map<Value, Value> assignments() {
    return Collections.unmodifiableMap(assignments);
  }

  /** Makes an array that is given at each run. */
  public Value input(String name, int... extents) {
    return source(new Source.Input(name, Shape.of(extents)));
  }

  /** Makes an array that lives in the program. */
  public Value parameter(String name, int... extents) {
    return source(new Source.Parameter(name, Shape.of(extents)));
  }

  /** Makes standard normal numbers, drawn anew at each run. */
  public Value normal(String name, int... extents) {
    return source(new Source.Normal(name, Shape.of(extents)));
  }

  /** Makes numbers uniform in [0, 1), drawn anew at each run. */
  public Value uniform(String name, int... extents) {
    return source(new Source.Uniform(name, Shape.of(extents)));
  }

  private Value source(Source source) {
    if (sources.containsKey(source.name())) {
      throw new IllegalArgumentException(
          "the names of a graph's sources must be distinct; got '%s' twice"
              .formatted(source.name()));
    }
    Value value = add(source, List.of()).named(source.name());
    sources.put(source.name(), value);
    return value;
  }

  /** Makes an array with one number everywhere. */
  public Value fill(double number, Shape shape) {
    return apply(new Fill(number, shape));
  }

  /** Makes a constant array; the tensor is not copied. */
  public Value literal(Tensor tensor) {
    return apply(new Literal(tensor));
  }

  /**
   * Applies an operation, or returns the value that is equal to its result.
   *
   * @throws ShapeException where the inputs do not fit
   */
  public Value apply(Op op, Value... inputs) {
    List<Value> operands = List.of(inputs);
    Shape shape = op.shape(operands);
    Value simpler = Simplify.of(this, op, operands, shape);
    if (simpler != null) {
      return simpler;
    }
    Key key = new Key(op, operands.stream().map(this::own).toList());
    Value value = known.get(key);
    if (value == null) {
      value = add(op, operands, shape);
      known.put(key, value);
    }
    return value;
  }

  private int own(Value value) {
    if (value.graph() != this) {
      throw new IllegalArgumentException(value + " is a value of another graph");
    }
    return value.index();
  }

  private Value add(Op op, List<Value> inputs) {
    return add(op, inputs, op.shape(inputs));
  }

  private Value add(Op op, List<Value> inputs, Shape shape) {
    Value value = new Value(this, values.size(), op, inputs, shape);
    values.add(value);
    return value;
  }

  /**
   * Says what a parameter becomes after each run; all assignments happen at once.
   *
   * @throws ShapeException where the shapes differ
   */
  public void assign(Value parameter, Value next) {
    if (!(parameter.op() instanceof Source.Parameter)) {
      throw new IllegalArgumentException("only parameters are assigned; got " + parameter);
    }
    if (!parameter.shape().equals(next.shape())) {
      throw new ShapeException(
          "assignment of %s to %s: both must have one shape".formatted(next, parameter));
    }
    assignments.put(parameter, next);
  }
}
