package dev.ansatz.nn.supervised;

import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.train.Inference;
import dev.ansatz.nn.train.Weights;
import java.util.List;

/** Answers for a trained classifier. Safe from several threads. */
public final class ClassAnswers {
  private static final int BLOCK_ROWS = 128;
  private static final RandomKey NO_DRAWS = RandomKey.of(0);

  private final double scale;
  private final int classes;
  private final Inference inference;

  /**
   * Makes answers.
   *
   * @param scale what inputs are divided by
   * @param classes how many there are
   */
  public ClassAnswers(
      RowNetwork network, double scale, int classes, Weights weights, Kernels kernels) {
    this.scale = scale;
    this.classes = classes;
    this.inference =
        new Inference(
            weights, kernels, BLOCK_ROWS, (scope, rows) -> List.of(network.build(scope, rows)));
  }

  /** Returns the logarithms of the softmax of the logits, [n × classes]. */
  public F64Tensor logProbabilities(PredictRequest request) {
    Tensor rows = request.inputs();
    Scaling scaling = new Scaling(rows, scale);
    double[] logs = new double[rows.rowCount() * classes];
    inference.answer(
        rows.rowCount(),
        request.stop(),
        (program, from, count) -> {
          float[] x = ((F32Tensor) program.input(RowNetwork.INPUTS)).array();
          for (int i = 0; i < count; i++) {
            scaling.write(from + i, x, i);
          }
          program.run(NO_DRAWS);
          for (int i = 0; i < count; i++) {
            LogSoftmax.write(program.result(0), i, classes, logs, (from + i) * classes);
          }
        });
    return F64Tensor.of(logs, rows.rowCount(), classes);
  }
}
