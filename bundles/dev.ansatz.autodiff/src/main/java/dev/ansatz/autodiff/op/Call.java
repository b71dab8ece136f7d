package dev.ansatz.autodiff.op;

import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Evaluation;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A function of a graph of its own, its results one behind the other: {@link Part} takes them
 * apart. What is computed within is not kept for the pullback, which computes it anew.
 *
 * @param body the function
 */
public record Call(Body body) implements Op {

  @Override
  public String label() {
    return "call";
  }

  @Override
  public Shape shape(List<Value> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      if (!inputs.get(i).shape().equals(body.inputs().get(i).shape())) {
        throw new ShapeException(
            "call with %s: the argument must have shape %s"
                .formatted(inputs.get(i), body.inputs().get(i).shape()));
      }
    }
    return body.shape();
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    List<Value> arguments = new ArrayList<>(result.inputs());
    for (int k = 0; k < body.outputs().size(); k++) {
      Shape shape = body.outputs().get(k).shape();
      int from = body.offset(k);
      arguments.add(cotangent.slice(0, from, from + shape.size()).reshape(shape));
    }
    Value shares = result.graph().apply(new Call(body.pullback()), arguments.toArray(Value[]::new));
    List<Value> cotangents = new ArrayList<>();
    for (int i = 0; i < result.inputs().size(); i++) {
      cotangents.add(result.graph().apply(new Part(i), shares));
    }
    return cotangents;
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    Map<String, double[]> bindings = new HashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      bindings.put(body.inputs().get(i).name(), inputs.get(i));
    }
    Evaluation evaluation = new Evaluation(bindings, RandomKey.of(0));
    double[] elements = new double[body.size()];
    for (int k = 0; k < body.outputs().size(); k++) {
      double[] output = evaluation.of(body.outputs().get(k));
      System.arraycopy(output, 0, elements, body.offset(k), output.length);
    }
    return elements;
  }
}
