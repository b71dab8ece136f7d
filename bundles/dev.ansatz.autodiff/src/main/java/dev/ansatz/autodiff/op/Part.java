package dev.ansatz.autodiff.op;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.Value;
import java.util.Arrays;
import java.util.List;

/**
 * One result of a {@link Call}.
 *
 * @param output which one
 */
public record Part(int output) implements Op {

  @Override
  public String label() {
    return "result " + output;
  }

  @Override
  public Shape shape(List<Value> inputs) {
    return body(inputs.get(0)).outputs().get(output).shape();
  }

  private static Body body(Value call) {
    return ((Call) call.op()).body();
  }

  @Override
  public List<Value> pullback(Value result, Value cotangent) {
    Body body = body(result.inputs().get(0));
    int before = body.offset(output);
    int size = result.shape().size();
    return List.of(cotangent.reshape(size).pad(0, before, body.size() - before - size));
  }

  @Override
  public double[] evaluate(Value result, List<double[]> inputs) {
    int from = body(result.inputs().get(0)).offset(output);
    return Arrays.copyOfRange(inputs.get(0), from, from + result.shape().size());
  }
}
