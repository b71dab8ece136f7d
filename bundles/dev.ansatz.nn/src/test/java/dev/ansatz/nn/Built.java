package dev.ansatz.nn;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Interpreter;
import dev.ansatz.autodiff.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network of one layer on one input, ready to run plainly. */
final class Built {
  final Graph graph = new Graph(DType.F64);
  final Scope scope;
  final Value x;
  final Value y;
  final Interpreter interpreter;

  Built(Mode mode, Layer layer, int... shape) {
    scope = Scope.of(graph, mode);
    x = graph.input("x", shape);
    y = layer.apply(scope.in("net"), x);
    interpreter = new Interpreter(graph);
    for (Variable v : scope.variables()) {
      RandomKey key = RandomKey.of(3).fold(v.value().name());
      interpreter.set(v.value().name(), v.initialiser().make(v.value().shape(), key));
    }
  }

  /** Returns the elements of the result; assignments are carried out. */
  double[] run(double... elements) {
    return run(RandomKey.of(1), elements);
  }

  double[] run(RandomKey key, double... elements) {
    Map<String, double[]> inputs = new HashMap<>();
    inputs.put("x", elements);
    return interpreter.run(inputs, key, List.of(y)).get(0);
  }

  long trained() {
    return scope.variables().stream()
        .filter(Variable::trained)
        .mapToLong(v -> v.value().shape().size())
        .sum();
  }
}
