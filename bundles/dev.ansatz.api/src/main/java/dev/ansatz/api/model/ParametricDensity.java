package dev.ansatz.api.model;

/** A density of which it is known how many numbers were fitted to the data. */
public interface ParametricDensity extends DensityModel {

  /**
   * Returns the number of free parameters, which criteria such as AIC and BIC charge for: numbers
   * that follow from others, by symmetry or by summing to 1, do not count.
   */
  long freeParameters();
}
