package dev.ansatz.model.ppca.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.ScaledRows;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.ppca.Method;
import dev.ansatz.model.ppca.PpcaSettings;

/** Whether a model can be made of data. */
public final class Checks {
  /** The largest extent of a matrix that is decomposed. */
  static final int LARGEST_MATRIX = 8192;

  private Checks() {}

  /**
   * Checks training rows.
   *
   * @throws InvalidSettingException where there are more latents than the rows can have
   * @throws DataException where the rows are too few, or hold what they may not
   */
  public static void check(PpcaSettings settings, ScaledRows rows) {
    int latents = settings.latents();
    if (latents >= rows.width()) {
      throw new InvalidSettingException(
          "PpcaSettings",
          "latents",
          "at most %d, one less than the %d elements of a row"
              .formatted(rows.width() - 1, rows.width()),
          latents);
    }
    if (rows.count() < latents + 2) {
      throw new DataException(
          "the train part must have at least %d rows for %d latents; got %d: lower model.latents"
              .formatted(latents + 2, latents, rows.count()));
    }
    boolean closedForm = settings.method() == Method.CLOSED_FORM;
    if (closedForm && Math.min(rows.count(), rows.width()) > LARGEST_MATRIX) {
      throw new DataException(
          "the closed form takes at most %d rows or elements of a row; got %d rows of %d: set"
                  .formatted(LARGEST_MATRIX, rows.count(), rows.width())
              + " model.method to em");
    }
    checkNumbers(closedForm, rows.tensor());
  }

  private static void checkNumbers(boolean closedForm, Tensor tensor) {
    if (tensor.dtype() == DType.U8 || tensor.dtype() == DType.I32) {
      return;
    }
    for (int i = 0; i < tensor.size(); i++) {
      double value = tensor.get(i);
      if (Double.isInfinite(value)) {
        throw new DataException(
            "the inputs of the train part must be finite; got %s in row %d"
                .formatted(value, i / tensor.shape().rowSize()));
      } else if (Double.isNaN(value) && closedForm) {
        throw new DataException(
            "the closed form takes complete rows; row %d of the train part has an element NaN:"
                    .formatted(i / tensor.shape().rowSize())
                + " set model.method to em");
      }
    }
  }

  /**
   * Checks that there is something beside the latents.
   *
   * @param noise sigma²
   * @param least what it must exceed not to be rounding
   * @throws TrainingException where the rows lie in a plane of so many latents
   */
  static void checkNoise(double noise, double least, int latents) {
    if (!(noise > least)) {
      throw new TrainingException(
          "the training rows must vary in more than %d directions, for the density to be finite;"
                  .formatted(latents)
              + " they do not: lower model.latents");
    }
  }
}
