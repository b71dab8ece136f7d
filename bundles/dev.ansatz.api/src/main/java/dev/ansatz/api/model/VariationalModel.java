package dev.ansatz.api.model;

/**
 * A latent model that was trained on a lower bound of its log-density, of which {@link #logDensity}
 * gives a tighter one: importance weighting with as many samples as are asked for (Burda, Grosse
 * and Salakhutdinov, Importance weighted autoencoders, ICLR 2016, eq. 8).
 */
public interface VariationalModel extends DensityModel, LatentModel {

  /**
   * Returns the evidence lower bound of each row as its two terms.
   *
   * <p><i>Source</i>: Kingma and Welling, Auto-encoding variational Bayes, ICLR 2014, eq. 3.
   *
   * @param request the rows, and how many draws the reconstruction is averaged over
   * @throws IllegalArgumentException where a row has another shape than the model's
   */
  Elbo elbo(DensityRequest request);
}
