package dev.ansatz.nn.train;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Parameters;
import dev.ansatz.autodiff.Program;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Mode;
import dev.ansatz.nn.Scope;
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
    addition.extend(scope, measured.get(0));
    this.program =
        Program.compile(
            graph, measured.stream().map(Measured::value).toList(), parameters, kernels);
  }

  /** Adds to a graph before it is compiled. */
  @FunctionalInterface
  interface Addition {
    void extend(Scope scope, Measured loss);
  }

  Program program() {
    return program;
  }

  /** Runs the rows of the order from a first one on, and returns the loss. */
  double run(int[] order, int from, double epochs, RandomKey key) {
    System.arraycopy(order, from, rows, 0, rows.length);
    objective.fill(new Batch(program, split, rows, epochs));
    program.run(key);
    return program.scalar(0);
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
