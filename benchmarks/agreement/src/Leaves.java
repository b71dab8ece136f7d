import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** The arrays that a case is computed from, drawn by the names of case and array. */
final class Leaves {
  final Graph graph = new Graph(DType.F64);
  final List<Value> differentiated = new ArrayList<>();
  final Map<String, F64Tensor> inputs = new LinkedHashMap<>();
  final Map<String, F64Tensor> parameters = new LinkedHashMap<>();
  private final RandomKey key;

  Leaves(String name) {
    this.key = RandomKey.of(1).fold(name);
  }

  /** Standard normal numbers, with a derivative. */
  Value normal(String name, int... extents) {
    return leaf(name, random(name)::nextGaussian, extents);
  }

  /** Numbers uniform between two, with a derivative. */
  Value between(double low, double high, String name, int... extents) {
    SplittableRandom random = random(name);
    return leaf(name, () -> random.nextDouble(low, high), extents);
  }

  /** Whole numbers from -2 to 2, with a derivative: many are equal, and many zero. */
  Value whole(String name, int... extents) {
    SplittableRandom random = random(name);
    return leaf(name, () -> random.nextInt(-2, 3), extents);
  }

  /** Numbers uniform between 0 and 1, without a derivative. */
  Value given(String name, int... extents) {
    return input(name, random(name)::nextDouble, extents);
  }

  /** Zeros and ones, without a derivative. */
  Value mask(String name, int... extents) {
    SplittableRandom random = random(name);
    return input(name, () -> random.nextInt(2), extents);
  }

  /** Puts a layer on a value; its variables are drawn, the trained ones with a derivative. */
  Value layer(Mode mode, Layer layer, Value x) {
    Scope scope = Scope.of(graph, mode);
    Value y = layer.apply(scope.in("net"), x);
    for (Variable variable : scope.variables()) {
      draw(variable);
    }
    return y;
  }

  private void draw(Variable variable) {
    SplittableRandom random = random(variable.value().name());
    DoubleSupplier draws =
        variable.trained() ? () -> 0.5 * random.nextGaussian() : () -> random.nextDouble(0.5, 2);
    Shape shape = variable.value().shape();
    parameters.put(variable.value().name(), tensor(shape, draws));
    if (variable.trained()) {
      differentiated.add(variable.value());
    }
  }

  private Value leaf(String name, DoubleSupplier draws, int... extents) {
    Value value = input(name, draws, extents);
    differentiated.add(value);
    return value;
  }

  private Value input(String name, DoubleSupplier draws, int... extents) {
    inputs.put(name, tensor(Shape.of(extents), draws));
    return graph.input(name, extents);
  }

  private SplittableRandom random(String name) {
    return key.fold(name).generator();
  }

  private static F64Tensor tensor(Shape shape, DoubleSupplier draws) {
    double[] elements = new double[shape.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = draws.getAsDouble();
    }
    return new F64Tensor(shape, elements);
  }
}
