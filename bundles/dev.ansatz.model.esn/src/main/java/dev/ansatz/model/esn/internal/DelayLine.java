package dev.ansatz.model.esn.internal;

import dev.ansatz.api.tensor.F64Tensor;
import java.util.Arrays;

/**
 * The rows that an NVAR still needs, the newest last.
 *
 * <p>Where the past is missing at the beginning, the first row stands in for it.
 */
final class DelayLine implements FeatureMap.Cursor {
  private final Nvar nvar;
  private final double[] rows;
  private final double[] variables;
  private final double[] features;
  private int count;

  DelayLine(Nvar nvar, F64Tensor state) {
    this.nvar = nvar;
    this.rows = Arrays.copyOf(state.array(), nvar.span() * nvar.inputs());
    this.count = state.rowCount();
    this.variables = new double[nvar.delays() * nvar.inputs()];
    this.features = new double[nvar.features()];
  }

  @Override
  public double[] read(double[] series, int offset) {
    push(series, offset);
    for (int delay = 0; delay < nvar.delays(); delay++) {
      int row = Math.max(0, count - 1 - delay * nvar.skip());
      System.arraycopy(rows, row * nvar.inputs(), variables, delay * nvar.inputs(), nvar.inputs());
    }
    nvar.monomials().evaluate(variables, features);
    return features;
  }

  private void push(double[] series, int offset) {
    int inputs = nvar.inputs();
    if (count == nvar.span()) {
      System.arraycopy(rows, inputs, rows, 0, (count - 1) * inputs);
      count--;
    }
    System.arraycopy(series, offset, rows, count * inputs, inputs);
    count++;
  }

  @Override
  public F64Tensor state() {
    return F64Tensor.of(Arrays.copyOf(rows, count * nvar.inputs()), count, nvar.inputs());
  }
}
