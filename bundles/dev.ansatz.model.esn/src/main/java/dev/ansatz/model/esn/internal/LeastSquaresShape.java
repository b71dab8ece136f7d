package dev.ansatz.model.esn.internal;

/**
 * The extents of a regression.
 *
 * @param features the columns of F
 * @param outputs the columns of Y
 * @param blockRows how many samples come at once, at most
 */
record LeastSquaresShape(int features, int outputs, int blockRows) {

  /** Returns the columns of [F | Y]. */
  int width() {
    return features + outputs;
  }
}
