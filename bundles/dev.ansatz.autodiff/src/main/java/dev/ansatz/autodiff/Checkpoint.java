package dev.ansatz.autodiff;

import dev.ansatz.autodiff.op.Body;
import dev.ansatz.autodiff.op.Call;
import dev.ansatz.autodiff.op.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A part of a graph of which a gradient keeps only the arguments: what is within is computed a
 * second time when the gradient needs it. Trades a second evaluation for the memory of everything
 * within.
 *
 * <p>Source: Griewank and Walther, Algorithm 799: revolve, ACM Transactions on Mathematical
 * Software 26, 2000, section 1.
 */
public final class Checkpoint {
  private Checkpoint() {}

  /**
   * Adds a checkpointed function of some values.
   *
   * @param arguments everything the function uses, parameters too; one at least
   * @param function from the arguments, which are values of another graph, to the results
   * @return the results
   * @throws IllegalArgumentException where the function uses anything but its arguments
   */
  public static List<Value> of(List<Value> arguments, UnaryOperator<List<Value>> function) {
    return call(body(arguments, function), arguments);
  }

  static Body body(List<Value> arguments, UnaryOperator<List<Value>> function) {
    Graph own = new Graph(arguments.get(0).graph().dtype());
    List<Value> inputs = new ArrayList<>();
    for (Value argument : arguments) {
      inputs.add(own.input("argument " + inputs.size(), argument.shape().toArray()));
    }
    return new Body(own, inputs, function.apply(List.copyOf(inputs)));
  }

  static List<Value> call(Body body, List<Value> arguments) {
    Graph graph = arguments.get(0).graph();
    Value call = graph.apply(new Call(body), arguments.toArray(Value[]::new));
    return IntStream.range(0, body.outputs().size())
        .mapToObj(k -> graph.apply(new Part(k), call))
        .toList();
  }
}
