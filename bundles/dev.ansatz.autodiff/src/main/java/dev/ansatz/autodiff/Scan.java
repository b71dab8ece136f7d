package dev.ansatz.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A loop over time: a state that each step changes, an input and an output at each step.
 *
 * <p>Memory of the gradient, for T steps in segments of k: T / k states and inputs, and what is
 * within one segment of k steps. With k near the root of T, that is least. The gradient computes
 * each segment a second time; with k = T nothing is computed twice and everything is kept.
 */
public final class Scan {
  private Scan() {}

  /** One step of a loop. */
  @FunctionalInterface
  public interface Step {

    /**
     * Takes a step.
     *
     * @param state the state before the step
     * @param inputs the slices of the sequences at this step, without the time axis
     * @param shared what every step sees: parameters
     * @return the state after the step, and the step's outputs
     */
    Outcome take(List<Value> state, List<Value> inputs, List<Value> shared);
  }

  /**
   * What a step gives.
   *
   * @param state the next state, of the same shapes
   * @param outputs the step's outputs
   */
  public record Outcome(List<Value> state, List<Value> outputs) {}

  /**
   * What a loop goes over.
   *
   * @param state the state before the first step
   * @param sequences [time × ...] each, all with the same time
   * @param shared what every step sees
   */
  public record Over(List<Value> state, List<Value> sequences, List<Value> shared) {}

  /**
   * Adds a loop.
   *
   * @param over what it goes over
   * @param segment how many steps lie between two kept states, 1 or more
   * @param step one step
   * @return the last state, and each output as a sequence [time × ...]
   */
  public static Outcome run(Over over, int segment, Step step) {
    int time = over.sequences().get(0).shape().extent(0);
    List<Value> state = over.state();
    List<List<Value>> outputs = new ArrayList<>();
    for (int from = 0; from < time; from += segment) {
      int steps = Math.min(segment, time - from);
      List<Value> arguments = new ArrayList<>(state);
      for (Value sequence : over.sequences()) {
        arguments.add(sequence.slice(0, from, from + steps));
      }
      arguments.addAll(over.shared());
      List<Value> results = Checkpoint.of(arguments, inner -> segment(inner, over, steps, step));
      state = results.subList(0, over.state().size());
      outputs.add(results.subList(over.state().size(), results.size()));
    }
    return new Outcome(state, together(outputs));
  }

  private static List<Value> segment(List<Value> arguments, Over over, int steps, Step step) {
    int states = over.state().size();
    int sequences = over.sequences().size();
    List<Value> state = arguments.subList(0, states);
    List<Value> shared = arguments.subList(states + sequences, arguments.size());
    List<List<Value>> outputs = new ArrayList<>();
    for (int t = 0; t < steps; t++) {
      List<Value> inputs = new ArrayList<>();
      for (Value sequence : arguments.subList(states, states + sequences)) {
        inputs.add(withoutTime(sequence.slice(0, t, t + 1)));
      }
      Outcome outcome = step.take(state, inputs, shared);
      state = outcome.state();
      outputs.add(outcome.outputs().stream().map(Scan::withTime).toList());
    }
    List<Value> results = new ArrayList<>(state);
    results.addAll(together(outputs));
    return results;
  }

  private static Value withoutTime(Value slice) {
    int[] extents = slice.shape().toArray();
    int[] rest = Arrays.copyOfRange(extents, 1, extents.length);
    return slice.reshape(rest);
  }

  private static Value withTime(Value value) {
    int[] extents = new int[value.shape().rank() + 1];
    extents[0] = 1;
    System.arraycopy(value.shape().toArray(), 0, extents, 1, extents.length - 1);
    return value.reshape(extents);
  }

  private static List<Value> together(List<List<Value>> outputs) {
    List<Value> sequences = new ArrayList<>();
    for (int k = 0; k < outputs.get(0).size(); k++) {
      int which = k;
      sequences.add(Value.concatenate(0, outputs.stream().map(o -> o.get(which)).toList()));
    }
    return sequences;
  }
}
