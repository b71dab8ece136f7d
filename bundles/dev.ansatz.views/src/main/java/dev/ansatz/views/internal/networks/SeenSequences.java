package dev.ansatz.views.internal.networks;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.views.internal.Pictures;

/**
 * The sequences of the part that is looked at.
 *
 * @param dataset has them as inputs, [row × time × channel]
 */
record SeenSequences(Dataset dataset) {

  static boolean areIn(Dataset dataset) {
    return Pictures.hasInputs(dataset) && new SeenSequences(dataset).all().shape().rank() == 3;
  }

  Tensor all() {
    return dataset.tensor(Pictures.split(dataset), Fields.INPUTS);
  }

  int time() {
    return all().shape().extent(1);
  }

  private Axis timeAxis() {
    return dataset.field(Fields.INPUTS).orElseThrow().axes().get(1);
  }

  /** Returns the axis of time: in its unit where the data has one, else steps. */
  ValueAxis axis() {
    Axis time = timeAxis();
    return time.step() > 0 && !time.unit().isEmpty()
        ? ValueAxis.linear("time", time.unit())
        : ValueAxis.linear("step", "");
  }

  /** Returns the positions of the steps on that axis; steps are counted from 1. */
  double[] positions() {
    Axis time = timeAxis();
    boolean measured = time.step() > 0 && !time.unit().isEmpty();
    double[] positions = new double[time()];
    for (int t = 0; t < positions.length; t++) {
      positions[t] = measured ? t * time.step() : t + 1;
    }
    return positions;
  }
}
