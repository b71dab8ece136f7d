package dev.ansatz.autodiff;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.autodiff.op.Source;
import dev.ansatz.compute.Kernels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes values one by one in double precision: the meaning of a graph, and the oracle of
 * compiled programs. Slow; allocates.
 */
public final class Evaluation {
  private final Map<String, double[]> bindings;
  private final RandomKey key;
  private final Map<Value, double[]> done = new HashMap<>();

  /**
   * Makes an evaluation.
   *
   * @param bindings the elements of inputs and parameters by name
   * @param key the randomness of random sources
   */
  public Evaluation(Map<String, double[]> bindings, RandomKey key) {
    this.bindings = Map.copyOf(bindings);
    this.key = key;
  }

  /** Returns the elements of a value, row-major; not to be changed. */
  public double[] of(Value value) {
    boolean[] needed = new boolean[value.index() + 1];
    needed[value.index()] = true;
    List<Value> values = value.graph().values();
    for (int i = value.index(); i >= 0; i--) {
      if (needed[i] && !done.containsKey(values.get(i))) {
        values.get(i).inputs().forEach(input -> needed[input.index()] = true);
      }
    }
    for (int i = 0; i <= value.index(); i++) {
      if (needed[i]) {
        done.computeIfAbsent(values.get(i), this::compute);
      }
    }
    return done.get(value);
  }

  private double[] compute(Value value) {
    if (value.op() instanceof Source source) {
      return bind(source);
    }
    return value.op().evaluate(value, value.inputs().stream().map(done::get).toList());
  }

  private double[] bind(Source source) {
    if (source instanceof Source.Normal || source instanceof Source.Uniform) {
      RandomKey own = key.fold(source.name());
      double[] draws = new double[source.extents().size()];
      if (source instanceof Source.Normal) {
        Kernels.portable().normal(own, draws.length, draws, 0);
      } else {
        Kernels.portable().uniform(own, draws.length, draws, 0);
      }
      return draws;
    }
    double[] bound = bindings.get(source.name());
    if (bound == null || bound.length != source.extents().size()) {
      throw new IllegalArgumentException(
          "source '%s' of shape %s must be bound to %d elements; got %s"
              .formatted(
                  source.name(),
                  source.extents(),
                  source.extents().size(),
                  bound == null ? "nothing" : bound.length));
    }
    return bound;
  }
}
