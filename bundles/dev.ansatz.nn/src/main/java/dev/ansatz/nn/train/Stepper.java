package dev.ansatz.nn.train;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program that measures an objective on batches of one part, in the order it is given. */
final class Stepper {
  private final Objective objective;
  private final Split split;
  private final Program program;
  private final List<Measured> measured;
  private final int[] rows;

  /**
   * Compiles the program.
   *
   * @param addition what else the graph is to do, given its scope and what is measured
   */
  Stepper(
      Objective objective,
      Split split,
      int batchRows,
      Parameters parameters,
      Kernels kernels,
      Addition addition) {
    this.objective = objective;
    this.split = split;
    this.rows = new int[batchRows];
    Graph graph = new Graph(parameters.dtype());
    Scope scope = Scope.of(graph, split == Split.TRAIN ? Mode.TRAINING : Mode.INFERENCE);
    this.measured = objective.build(scope, batchRows);
    List<Value> results = new ArrayList<>(measured.stream().map(Measured::value).toList());
    results.addAll(addition.extend(scope, measured.get(0)));
    this.program = Program.compile(graph, results, parameters, kernels);
  }

  /** Adds to a graph before it is compiled. */
  @FunctionalInterface
  interface Addition {

    /** Returns what is to be computed besides what is measured. */
    List<Value> extend(Scope scope, Measured loss);
  }

  List<Measured> measured() {
    return measured;
  }

  Program program() {
    return program;
  }

  /** Takes the rows of a batch into the program's inputs. */
  void fill(Turn turn) {
    System.arraycopy(turn.order(), turn.from(), rows, 0, rows.length);
    objective.fill(new Batch(program, split, rows, turn.epochs()));
  }

  /** Runs the rows that were taken, and returns the loss. */
  double run(RandomKey key) {
    program.run(key);
    return program.scalar(0);
  }

  /** Returns one of the results that were added, as it was at the last run. */
  Tensor added(int index) {
    return program.result(measured.size() + index);
  }

  /**
   * Returns the index of what is measured under a name.
   *
   * @throws InvalidSettingException where nothing is
   */
  int index(String name) {
    List<String> names = measured.stream().map(Measured::name).toList();
    if (!names.contains(name)) {
      throw new InvalidSettingException("EarlyStopping", "monitor", "one of " + names, name);
    }
    return names.indexOf(name);
  }

  /** Returns what was measured at the last run. */
  Step.Reading[] readings() {
    Step.Reading[] readings = new Step.Reading[measured.size()];
    Arrays.setAll(
        readings,
        i -> new Step.Reading(measured.get(i).name(), program.scalar(i), measured.get(i).unit()));
    return readings;
  }
}
