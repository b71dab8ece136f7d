package dev.ansatz.model.esn.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.DType;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;

/**
 * A series in double precision.
 *
 * @param values the rows one after the other; not written to
 * @param rows how many there are
 * @param components how many numbers a row has
 */
public record Series(double[] values, int rows, int components) {

  /**
   * Takes the training part of a data set.
   *
   * @throws DataException where there is none, or it is not a finite floating-point series
   */
  public static Series ofTraining(Dataset dataset) {
    Tensor tensor = dataset.tensor(Split.TRAIN, Fields.SERIES);
    if (tensor.dtype() != DType.F64 && tensor.dtype() != DType.F32) {
      throw new DataException(
          "the series of the train part must be of type F64 or F32; got " + tensor.dtype());
    }
    if (tensor.shape().rank() != 2 || tensor.shape().extent(1) < 1) {
      throw new DataException(
          "the series of the train part must be rows of components; got shape " + tensor.shape());
    }
    Series series = of(tensor);
    series.checkFinite();
    return series;
  }

  static Series of(Tensor tensor) {
    return new Series(tensor.toDoubles(), tensor.shape().extent(0), tensor.shape().extent(1));
  }

  /** Returns where a row begins. */
  int offset(int row) {
    return row * components;
  }

  /** Makes a tensor of the element type of another one. */
  static Tensor like(Tensor model, double[] values, int rows, int components) {
    if (model.dtype() != DType.F32) {
      return F64Tensor.of(values, rows, components);
    }
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return F32Tensor.of(floats, rows, components);
  }

  private void checkFinite() {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new DataException(
            "the series of the train part must be finite; row %d, component %d is %s"
                .formatted(i / components, i % components, values[i]));
      }
    }
  }
}
