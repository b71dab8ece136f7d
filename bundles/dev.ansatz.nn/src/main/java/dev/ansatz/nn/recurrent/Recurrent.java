package dev.ansatz.nn.recurrent;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Layer;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Initialiser;
import dev.ansatz.nn.init.VarianceScaling;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a cell over time, from state zero: [n × time × d] to [n × units] or [n × time × units].
 *
 * @param cell the cell
 * @param output what comes out
 * @param direction the order of time
 */
public record Recurrent(Cell cell, Output output, Direction direction) implements Layer {

  /** What comes out. */
  public enum Output {
    /** The output of the last step taken. */
    LAST,
    /** The outputs of all steps, in the order of the data. */
    ALL
  }

  /** The order of time. */
  public enum Direction {
    FORWARD,
    BACKWARD
  }

  @Override
  public Value apply(Scope scope, Value x) {
    if (x.shape().rank() != 3) {
      throw new ShapeException("a recurrent layer takes [n × time × d]; got " + x);
    }
    int rows = x.shape().extent(0);
    int time = x.shape().extent(1);
    Value projected = project(scope, x);
    List<Value> state = cell.start(scope.graph(), rows);
    Value[] outputs = new Value[time];
    for (int step = 0; step < time; step++) {
      int t = direction == Direction.FORWARD ? step : time - 1 - step;
      Value now = projected.slice(0, t, t + 1).reshape(rows, cell.projections() * cell.units());
      state = cell.step(scope, now, state);
      outputs[t] = state.get(0);
    }
    Value y = output == Output.LAST ? state.get(0) : together(outputs, rows);
    scope.summarise("recurrent", y);
    return y;
  }

  private Value project(Scope scope, Value x) {
    int rows = x.shape().extent(0);
    int time = x.shape().extent(1);
    int d = x.shape().extent(2);
    int width = cell.projections() * cell.units();
    Value w = scope.weights("weights", Shape.of(d, width), VarianceScaling.GLOROT_UNIFORM);
    Value b = scope.weights("bias", Shape.of(width), firstBias());
    Value flat = x.permute(List.of(1, 0, 2)).reshape(time * rows, d);
    return flat.matmul(w).plus(b).reshape(time, rows, width);
  }

  private Initialiser firstBias() {
    return (shape, key) -> {
      double[] bias = new double[shape.size()];
      for (int i = 0; i < bias.length; i++) {
        bias[i] = cell.firstBiases()[i / cell.units()];
      }
      return bias;
    };
  }

  private Value together(Value[] outputs, int rows) {
    List<Value> slices = new ArrayList<>();
    for (Value value : outputs) {
      slices.add(value.reshape(1, rows, cell.units()));
    }
    return Value.concatenate(0, slices).permute(List.of(1, 0, 2));
  }
}
