package dev.ansatz.model.vae.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.vae.Likelihood;
import dev.ansatz.nn.supervised.InputRows;

/** Takes rows that a likelihood knows. */
public final class Rows {
  private static final double LARGEST_BYTE = 255;

  private Rows() {}

  /**
   * Takes the inputs of a data set.
   *
   * @throws DataException where there is no training row, or a number that the likelihood does not
   *     know
   */
  public static InputRows of(Dataset dataset, Likelihood likelihood) {
    InputRows rows = InputRows.unchecked(dataset);
    rows.parts().forEach((split, tensor) -> check(split, tensor, rows.scale(), likelihood));
    return rows;
  }

  private static void check(Split split, Tensor tensor, double scale, Likelihood likelihood) {
    if (tensor.dtype() == DType.U8 && scale >= LARGEST_BYTE) {
      return;
    }
    for (int i = 0; i < tensor.size(); i++) {
      double value = tensor.get(i);
      if (likelihood == Likelihood.BERNOULLI && !(value >= 0 && value <= scale)) {
        throw new DataException(
            "the inputs of the %s part must be from 0 to %s for a Bernoulli likelihood; got %s:"
                    .formatted(split.key(), scale, value)
                + " set model.likelihood to gaussian");
      }
      if (!Float.isFinite((float) (value / scale))) {
        throw new DataException(
            "the inputs of the %s part must be finite in single precision; got %s"
                .formatted(split.key(), value));
      }
    }
  }
}
