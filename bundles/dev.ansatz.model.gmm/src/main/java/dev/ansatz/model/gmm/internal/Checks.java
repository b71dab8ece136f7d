package dev.ansatz.model.gmm.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.gmm.CovarianceType;
import dev.ansatz.model.gmm.GmmSettings;

/** Whether a mixture can be made of data. */
public final class Checks {
  private static final long MOST_NUMBERS = 1L << 28;

  private Checks() {}

  /**
   * Checks training rows.
   *
   * @throws InvalidSettingException where covariances would not fit into memory
   * @throws DataException where there are fewer rows than components, or one holds no finite number
   */
  public static void check(GmmSettings settings, ScaledRows rows) {
    int components = settings.components();
    if (components > rows.count()) {
      throw new DataException(
          "the train part must have at least as many rows as model.components, %d; got %d: lower"
                  .formatted(components, rows.count())
              + " model.components");
    }
    long d = rows.width();
    boolean square = settings.covariance() == CovarianceType.FULL;
    boolean matrices = square || settings.covariance() == CovarianceType.TIED;
    if (matrices && d * d * (square ? components : 1) > MOST_NUMBERS) {
      throw new InvalidSettingException(
          "GmmSettings",
          "covariance",
          "diagonal or spherical for %d components of %d elements".formatted(components, d),
          settings.covariance());
    }
    checkNumbers(rows.tensor());
  }

  private static void checkNumbers(Tensor tensor) {
    if (tensor.dtype() == DType.U8 || tensor.dtype() == DType.I32) {
      return;
    }
    for (int i = 0; i < tensor.size(); i++) {
      if (!Double.isFinite(tensor.get(i))) {
        throw new DataException(
            "the inputs of the train part must be finite; got %s in row %d"
                .formatted(tensor.get(i), i / tensor.shape().rowSize()));
      }
    }
  }
}
