package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;

/**
 * A model that explains rows by the directions in which they vary most: principal component
 * analysis and its probabilistic kin.
 */
public interface PrincipalComponents extends Model {
  /**
   * Returns the variances along the principal directions, the eigenvalues of the covariance.
   *
   * @return [m], in descending order, 0 or more, in squared units of the inputs; m is at least the
   *     number of components, and the length of a row where all are known
   */
  F64Tensor eigenvalues();

  /** Returns the sum of all d eigenvalues, known or not: the variance of rows over all elements. */
  double totalVariance();

  /**
   * Returns sigma², the variance that is left to each element beside the components; 0 where the
   * model has no noise.
   */
  double noiseVariance();

  /**
   * Returns the principal directions that the model keeps, in the order of the eigenvalues.
   *
   * @return [k × ...], each of unit length and of the shape of a row
   */
  Tensor components();
}
