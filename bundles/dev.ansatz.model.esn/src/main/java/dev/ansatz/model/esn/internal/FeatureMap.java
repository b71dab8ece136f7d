package dev.ansatz.model.esn.internal;

import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;

/** Turns a series into features, row after row. Immutable; only its cursors have state. */
public interface FeatureMap {

  /** Returns a few words for headings. */
  String title();

  /** Returns how many components a row has. */
  int inputs();

  /** Returns how many features there are. */
  int features();

  /** Returns a cursor that has read nothing. */
  Cursor cursor();

  /** Returns a cursor where {@link Cursor#state} was taken. */
  Cursor cursor(F64Tensor state);

  /** Returns the arrays from which the map can be made again. */
  Map<String, Tensor> tensors();

  /** Returns what else it takes to make the map again. */
  Map<String, Object> attributes();

  /** Returns the parts for a summary, none of them trained. */
  List<ModelSummary.Part> parts();

  /** A place in a series. */
  interface Cursor {

    /**
     * Reads the next row.
     *
     * @param series rows one after the other
     * @param offset where the row begins
     * @return the features at this row, in the first {@link FeatureMap#features} elements of an
     *     array that the next read overwrites
     */
    double[] read(double[] series, int offset);

    /** Returns a copy of the state. */
    F64Tensor state();
  }
}
