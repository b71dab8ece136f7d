import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The graph of a case: its results, their gradients along random cotangents, and the gradient of
 * those along random directions.
 */
final class Built {
  static final RandomKey KEY = RandomKey.of(2);
  final Case source;
  final Leaves leaves;
  final Map<String, Value> results = new LinkedHashMap<>();

  Built(Case source) {
    this.source = source;
    this.leaves = new Leaves(source.name());
    List<Value> outputs = source.build().apply(leaves);
    for (int i = 0; i < outputs.size(); i++) {
      results.put("out|" + i, outputs.get(i));
    }
    if (!leaves.differentiated.isEmpty()) {
      differentiate(outputs);
    }
    leaves.graph.sources().forEach(this::addDraws);
  }

  private void differentiate(List<Value> outputs) {
    List<Value> cotangents = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      cotangents.add(constant("cotangent|" + i, outputs.get(i)));
    }
    List<Value> wrt = leaves.differentiated;
    List<Value> gradients = Gradient.pullback(outputs, cotangents, wrt);
    List<Value> directions = new ArrayList<>();
    for (int i = 0; i < wrt.size(); i++) {
      results.put("gradient|" + wrt.get(i).name(), gradients.get(i));
      directions.add(constant("direction|" + wrt.get(i).name(), wrt.get(i)));
    }
    List<Value> seconds = Gradient.pullback(gradients, directions, wrt);
    for (int i = 0; i < wrt.size(); i++) {
      results.put("second|" + wrt.get(i).name(), seconds.get(i));
    }
  }

  private Value constant(String name, Value like) {
    SplittableRandom random = KEY.fold(source.name()).fold(name).generator();
    double[] elements = random.doubles(like.shape().size(), -1, 1).toArray();
    leaves.inputs.put(name, new F64Tensor(like.shape(), elements));
    return leaves.graph.input(name, like.shape().toArray());
  }

  private void addDraws(String name, Value value) {
    if (value.op() instanceof Source.Uniform || value.op() instanceof Source.Normal) {
      results.put("draw|" + name, value);
    }
  }

  Map<String, F64Tensor> given() {
    Map<String, F64Tensor> given = new LinkedHashMap<>(leaves.inputs);
    given.putAll(leaves.parameters);
    return given;
  }
}
