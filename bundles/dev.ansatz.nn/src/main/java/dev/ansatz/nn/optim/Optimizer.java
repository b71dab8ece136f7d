package dev.ansatz.nn.optim;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;

/**
 * Changes weights along gradients. A service, with the properties that {@link
 * dev.ansatz.api.plugin.Descriptor} names. Stateless: what it remembers are statistics in the
 * scope, which are saved and restored with the weights.
 *
 * @param <P> the settings
 */
public interface Optimizer<P extends Record> extends Plugin<P> {

  /** Returns the learning rate that schedules multiply. */
  double learningRate(P settings);

  /**
   * Adds the update of one variable to the graph.
   *
   * @param settings the settings
   * @param update what is updated, by what, and where state is kept
   * @return what is added to the weights
   */
  Value step(P settings, Update update);

  /**
   * One variable's update.
   *
   * @param scope the variable's own scope for statistics
   * @param weights the variable
   * @param gradient of the loss by the variable
   * @param learningRate a scalar of the graph, given at each run
   * @param count how many updates there have been with this one, a scalar of the graph
   */
  record Update(Scope scope, Value weights, Value gradient, Value learningRate, Value count) {

    /** Returns a statistic of the variable's shape that begins as one number everywhere. */
    public Value memory(String name, double first) {
      return scope.statistics(name, weights.shape(), first);
    }

    /** Says what a statistic becomes. */
    public void remember(Value memory, Value next) {
      scope.update(memory, next);
    }
  }
}
