package dev.ansatz.nn.recurrent;

import dev.ansatz.api.tensor.Shape;
import dev.ansatz.autodiff.ShapeException;
import dev.ansatz.autodiff.Value;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.init.Initialiser;
import dev.ansatz.nn.init.VarianceScaling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A cell unrolled over time, from any state, over sequences that need not be of one length.
 *
 * @param cell the cell
 * @param direction the order of time
 */
public record Unrolling(Cell cell, Recurrent.Direction direction) {

  /**
   * Sequences that go in.
   *
   * @param x [n × time × d]
   * @param mask [n × time], 1 where a sequence has a step and 0 behind its end; absent where all
   *     are of one length. Where it is 0 the state stays
   * @param start the state before the first step, of the form that {@link Cell#start} gives
   */
  public record Sequences(Value x, Optional<Value> mask, List<Value> start) {

    /** Makes sequences of one length, from state zero. */
    public static Sequences of(Cell cell, Value x) {
      return new Sequences(x, Optional.empty(), cell.start(x.graph(), x.shape().extent(0)));
    }
  }

  /**
   * What comes out.
   *
   * @param states the states behind each step, in the order of the data; the output is each one's
   *     first value, [n × units]
   * @param last the state behind the last step taken
   */
  public record Outcome(List<List<Value>> states, List<Value> last) {

    /** Returns the output at each step, in the order of the data. */
    public List<Value> outputs() {
      return states.stream().map(state -> state.get(0)).toList();
    }
  }

  /** Adds the steps to a network. */
  public Outcome over(Scope scope, Sequences sequences) {
    Value x = sequences.x();
    if (x.shape().rank() != 3) {
      throw new ShapeException("a recurrent layer takes [n × time × d]; got " + x);
    }
    int rows = x.shape().extent(0);
    int time = x.shape().extent(1);
    Value projected = project(scope, x);
    List<Value> state = sequences.start();
    List<List<Value>> states = new ArrayList<>(Collections.nCopies(time, state));
    for (int step = 0; step < time; step++) {
      int t = direction == Recurrent.Direction.FORWARD ? step : time - 1 - step;
      Value now = projected.slice(0, t, t + 1).reshape(rows, cell.projections() * cell.units());
      List<Value> next = cell.step(scope, now, state);
      state = held(state, next, sequences.mask(), t);
      states.set(t, state);
    }
    return new Outcome(states, state);
  }

  /** Keeps the state of the sequences that have no such step. */
  private static List<Value> held(
      List<Value> before, List<Value> next, Optional<Value> mask, int t) {
    if (mask.isEmpty()) {
      return next;
    }
    Value there = mask.get().slice(1, t, t + 1);
    List<Value> held = new ArrayList<>();
    for (int i = 0; i < next.size(); i++) {
      held.add(before.get(i).plus(there.times(next.get(i).minus(before.get(i)))));
    }
    return held;
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
}
