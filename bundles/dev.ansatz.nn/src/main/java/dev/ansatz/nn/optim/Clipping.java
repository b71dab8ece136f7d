package dev.ansatz.nn.optim;

import dev.ansatz.autodiff.Value;
import java.util.List;

/** Limits gradients before an optimizer sees them. */
public sealed interface Clipping {

  /** Returns the limited gradients. */
  List<Value> of(List<Value> gradients);

  /** No limit. */
  record None() implements Clipping {
    @Override
    public List<Value> of(List<Value> gradients) {
      return gradients;
    }
  }

  /**
   * Each element between -limit and limit.
   *
   * @param limit above 0
   */
  record ByValue(double limit) implements Clipping {
    @Override
    public List<Value> of(List<Value> gradients) {
      return gradients.stream()
          .map(g -> g.maximum(g.filled(-limit)).minimum(g.filled(limit)))
          .toList();
    }
  }

  /**
   * All gradients together to a Euclidean norm of at most limit. Pascanu, Mikolov and Bengio, On
   * the difficulty of training recurrent neural networks, ICML 2013, algorithm 1.
   *
   * @param limit above 0
   */
  record ByNorm(double limit) implements Clipping {
    @Override
    public List<Value> of(List<Value> gradients) {
      Value norm =
          gradients.stream().map(g -> g.square().sumAll()).reduce(Value::plus).orElseThrow().sqrt();
      Value factor = norm.filled(limit).dividedBy(norm.maximum(norm.filled(limit)));
      return gradients.stream().map(g -> g.times(factor)).toList();
    }
  }
}
