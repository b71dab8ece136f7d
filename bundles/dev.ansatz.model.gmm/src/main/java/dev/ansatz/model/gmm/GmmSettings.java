package dev.ansatz.model.gmm;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** The settings of {@link GmmLearner}. */
public record GmmSettings(
    @Param(
            label = "Components",
            help =
                "K, how many normal distributions are mixed: at most as many as there are different"
                    + " rows. Choose it by BIC or by the log-density of held-out rows.",
            min = 1,
            max = 10_000)
        int components,
    @Param(
            label = "Covariance",
            help =
                "Full fits best and needs most rows; spherical and diagonal take rows of any"
                    + " length.")
        CovarianceType covariance,
    @Param(
            label = "Starts",
            help =
                "How many trainings run side by side, each from rows that k-means++ draws; the one"
                    + " that ends with the largest likelihood is kept.",
            min = 1,
            max = 50)
        int starts,
    @Param(
            label = "Tolerance",
            unit = "nats/sample",
            help = "A start ends where an iteration raises its log-density by less than this.",
            min = 0,
            minOpen = true,
            logarithmic = true)
        double tolerance,
    @Param(
            label = "Most iterations",
            help = "After how many iterations a start ends at the latest.",
            min = 1,
            max = 1_000_000,
            logarithmic = true)
        int maxIterations,
    @Param(
            label = "Covariance floor",
            help =
                "No variance of a component falls below this share of the data's variance, averaged"
                    + " over elements: without it a component could shrink onto one row.",
            min = 0,
            max = 1,
            minOpen = true,
            logarithmic = true)
        double covarianceFloor) {

  /** Makes settings. */
  public GmmSettings {
    Params.check(
        GmmSettings.class,
        components,
        covariance,
        starts,
        tolerance,
        maxIterations,
        covarianceFloor);
  }

  /** Returns ten full components from five starts, to 1e-4 nats a sample; a floor of 1e-6. */
  public static GmmSettings defaults() {
    return new GmmSettings(10, CovarianceType.FULL, 5, 1e-4, 500, 1e-6);
  }

  /** Returns these settings with another number of components. */
  public GmmSettings withComponents(int newComponents) {
    return new GmmSettings(
        newComponents, covariance, starts, tolerance, maxIterations, covarianceFloor);
  }

  /** Returns these settings with another covariance. */
  public GmmSettings withCovariance(CovarianceType newCovariance) {
    return new GmmSettings(
        components, newCovariance, starts, tolerance, maxIterations, covarianceFloor);
  }
}
