import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Value;
import dev.ansatz.autodiff.op.Convolution;
import dev.ansatz.autodiff.op.MatMul;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What a workload cannot do without.
 *
 * @param flops the operations of its matrix products and convolutions, two for each multiplication
 * @param bytes the memory traffic of what it updates: each number read once and written once
 */
record Limit(long flops, long bytes) {

  static Limit of(Graph graph) {
    long flops = needed(graph).stream().mapToLong(Limit::flops).sum();
    long elements = graph.assignments().keySet().stream().mapToLong(v -> v.shape().size()).sum();
    return new Limit(flops, 8 * elements);
  }

  /** Everything that assignments need, or the whole graph where there are none. */
  private static Set<Value> needed(Graph graph) {
    if (graph.assignments().isEmpty()) {
      return new HashSet<>(graph.values());
    }
    Deque<Value> open = new ArrayDeque<>(graph.assignments().values());
    Set<Value> needed = new HashSet<>();
    while (!open.isEmpty()) {
      Value value = open.pop();
      if (needed.add(value)) {
        open.addAll(value.inputs());
      }
    }
    return needed;
  }

  private static long flops(Value value) {
    Shape result = value.shape();
    if (value.op() instanceof MatMul product) {
      Shape a = value.inputs().get(0).shape();
      boolean transposed = product.transA() == dev.ansatz.compute.Transpose.YES;
      return 2L * result.size() * a.extent(transposed ? 0 : 1);
    } else if (value.op() instanceof Convolution.Forward) {
      return convolution(result, value.inputs().get(1).shape());
    } else if (value.op() instanceof Convolution.ToImages) {
      return convolution(value.inputs().get(0).shape(), value.inputs().get(1).shape());
    }
    return value.op() instanceof Convolution.ToFilter
        ? convolution(value.inputs().get(1).shape(), result)
        : 0;
  }

  private static long convolution(Shape y, Shape filter) {
    return 2L * y.size() * filter.size() / filter.extent(3);
  }
}
