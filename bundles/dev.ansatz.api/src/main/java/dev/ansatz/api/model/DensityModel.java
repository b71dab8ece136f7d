package dev.ansatz.api.model;

/** A model of how its inputs are distributed. */
public interface DensityModel extends Model {

  /**
   * Returns how likely each row is.
   *
   * <p><i>Cost</i>: where the answer is a bound, proportional to {@link DensityRequest#samples}.
   *
   * @param request the rows, in the units and of the shape that the model was trained on
   * @return one number for each row, with what it means
   * @throws IllegalArgumentException where a row has another shape than the model's
   */
  LogDensity logDensity(DensityRequest request);
}
