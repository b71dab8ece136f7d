package dev.ansatz.model.esn.internal;

import dev.ansatz.compute.Kernels;
import dev.ansatz.model.esn.Target;
import java.util.Arrays;

/**
 * A linear readout: {@code y = W_out f}, or {@code y = x + W_out f} for increments.
 *
 * @param weights W_out, [outputs × features]
 * @param outputs how many components it predicts
 */
record Readout(Kernels kernels, double[] weights, int outputs, Target target) {

  int features() {
    return weights.length / outputs;
  }

  /**
   * Predicts the row after a row.
   *
   * @param features the features at the row
   * @param series where the row is
   * @param row where it begins
   * @param predicted where the prediction goes
   * @param next where it begins; not in the row
   */
  void predict(double[] features, double[] series, int row, double[] predicted, int next) {
    for (int output = 0; output < outputs; output++) {
      double change = kernels.dot(features(), weights, output * features(), features, 0);
      predicted[next + output] = target == Target.VALUE ? change : series[row + output] + change;
    }
  }

  boolean isFinite() {
    return Arrays.stream(weights).allMatch(Double::isFinite);
  }
}
