package dev.ansatz.nn.optim;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Gradient;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.Variable;
import java.util.List;

/** Adds a whole training step to a graph: gradient, clipping, and each variable's update. */
public final class Updates {

  /** The name of the graph's input that carries the learning rate, a scalar. */
  public static final String LEARNING_RATE = "learning rate";

  private Updates() {}

  /**
   * Adds the step. After each run of the program every trained variable is the next one.
   *
   * @param scope the network's root scope
   * @param loss a scalar
   * @param optimizer the optimizer
   * @param settings its settings
   * @param clipping limits the gradients
   */
  public static <P extends Record> void minimise(
      Scope scope, Value loss, Optimizer<P> optimizer, P settings, Clipping clipping) {
    Scope own = scope.in("optimizer");
    Value learningRate = scope.graph().input(LEARNING_RATE);
    Value steps = own.statistics("steps", Shape.of(), 0);
    Value count = steps.plus(1);
    List<Value> trained =
        scope.variables().stream().filter(Variable::trained).map(Variable::value).toList();
    List<Value> gradients = clipping.of(Gradient.of(loss, trained));
    for (int i = 0; i < trained.size(); i++) {
      Value weights = trained.get(i);
      Optimizer.Update update =
          new Optimizer.Update(
              own.in(weights.name()), weights, gradients.get(i), learningRate, count);
      scope.update(weights, weights.plus(optimizer.step(settings, update)));
    }
    own.update(steps, count);
  }
}
