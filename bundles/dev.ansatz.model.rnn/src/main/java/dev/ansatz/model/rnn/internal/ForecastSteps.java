package dev.ansatz.model.rnn.internal;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.autodiff.Graph;
import dev.ansatz.autodiff.Program;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.Scope;
import dev.ansatz.nn.train.Inference;
import dev.ansatz.nn.train.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a trained network through a series step by step. Safe from several threads. */
final class ForecastSteps {
  private static final RandomKey NO_DRAWS = RandomKey.of(0);
  private static final String SERIES = "series";

  private final ForecastForm form;
  private final List<String> states;
  private final Inference inference;

  ForecastSteps(ForecastForm form, Weights weights, Kernels kernels) {
    this.form = form;
    this.states = names();
    // One row a step is too little work to share among threads.
    this.inference = new Inference(weights, kernels.withThreads(1), 1, this::build);
  }

  /** Gives or takes the numbers of a row. */
  @FunctionalInterface
  interface Rows {
    void pass(int row, double[] values);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    Graph graph = new Graph(DType.F32);
    new ForecastNetwork(form)
        .starts(
            graph,
            1,
            (name, extents) -> {
              names.add(name);
              return graph.input(name, extents);
            });
    return names;
  }

  private List<Value> build(Scope scope, int rows) {
    Graph graph = scope.graph();
    ForecastNetwork network = new ForecastNetwork(form);
    Value x = graph.input(SERIES, rows, 1, form.components());
    ForecastNetwork.Trace trace =
        network.build(scope, x, network.starts(graph, rows, graph::input));
    List<Value> results = new ArrayList<>(List.of(trace.outputs()));
    trace.states().forEach(layer -> results.addAll(layer.get(0)));
    return results;
  }

  /**
   * Goes through rows from state zero.
   *
   * @param in gives each row
   * @param out takes what is predicted to follow it
   */
  void run(int rows, StopToken stop, Rows in, Rows out) {
    double[] row = new double[form.components()];
    inference.answer(
        rows,
        stop,
        (program, index, count) -> {
          in.pass(index, row);
          float[] x = ((F32Tensor) program.input(SERIES)).array();
          for (int c = 0; c < row.length; c++) {
            x[c] = (float) row[c];
          }
          carry(program, index == 0);
          program.run(NO_DRAWS);
          float[] said = ((F32Tensor) program.result(0)).array();
          for (int c = 0; c < row.length; c++) {
            row[c] = form.next(row[c], said[c], c);
          }
          out.pass(index, row);
        });
  }

  /** Takes the state behind the last step as the one before the next. */
  private void carry(Program program, boolean begins) {
    for (int i = 0; i < states.size(); i++) {
      float[] before = ((F32Tensor) program.input(states.get(i))).array();
      if (begins) {
        Arrays.fill(before, 0);
      } else {
        float[] behind = ((F32Tensor) program.result(i + 1)).array();
        System.arraycopy(behind, 0, before, 0, before.length);
      }
    }
  }
}
