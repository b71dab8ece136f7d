package dev.ansatz.nn.optim;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.tensor.Tensor;
import java.util.Map;

/**
 * Moves all weights at once and may look at the loss several times before it does: a line search.
 * Wants the loss to be one function of the weights, so a step must always see the same batch. A
 * service, with the properties that {@link dev.ansatz.api.plugin.Descriptor} names. Stateless: what
 * it remembers is in the search that it begins.
 *
 * <p>What changes each variable along its own gradient, once a batch, is an {@link Optimizer}.
 *
 * @param <P> the settings
 */
public interface BatchOptimizer<P extends Record> extends Plugin<P> {

  /**
   * Begins a search.
   *
   * @param settings the settings
   * @param start all weights one behind the other; copied
   */
  Search begin(P settings, double[] start);

  /** A loss to be minimised. */
  @FunctionalInterface
  interface Loss {

    /**
     * Returns the loss at a point.
     *
     * @param point all weights; not to be changed
     * @param gradient receives the gradient there
     */
    double at(double[] point, double[] gradient);
  }

  /** A search under way: a point, and what is remembered of the way to it. */
  interface Search {

    /**
     * Moves on by one iteration. The loss at the new point is never greater than at the old one.
     *
     * @return the loss at the point reached; the old one where there is no way down
     */
    double step(Loss loss);

    /** Returns the point reached; not to be changed. */
    double[] point();

    /** Returns whether the last step found no way down: the gradient is as good as zero. */
    boolean ended();

    /** Returns all of its state. */
    Map<String, Tensor> save();

    /** Takes up where {@link #save} left off. */
    void restore(Map<String, Tensor> saved);
  }
}
