package dev.ansatz.model.esn;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** The settings of {@link NvarLearner}. */
public record NvarSettings(
    @Param(
            label = "Delays",
            help = "k, how many rows the features are made of: the present one and k - 1 past.",
            min = 1,
            max = 1000)
        int delays,
    @Param(label = "Skip", help = "s, how many rows apart these rows are.", min = 1, max = 100000)
        int skip,
    @Param(
            label = "Order",
            help = "p, the largest degree of the monomials. Their number grows steeply with it.",
            min = 1,
            max = 20)
        int order,
    @Param(
            label = "Ridge",
            help = "lambda, the penalty on the squared readout weights.",
            min = 0,
            minOpen = true,
            logarithmic = true)
        double ridge,
    @Param(
            label = "Solver",
            help = "QR and SVD hold at any ridge; normal equations are faster above 1e-9 or so.")
        Solver solver,
    @Param(
            label = "Target",
            help = "Increments are easier to learn where neighbouring rows are much alike.")
        Target target) {

  /**
   * Checks the ranges.
   *
   * @throws dev.ansatz.api.settings.InvalidSettingException at the first value that is refused
   */
  public NvarSettings {
    Params.check(NvarSettings.class, delays, skip, order, ridge, solver, target);
  }

  /** Returns settings that suit clean series of a few standardised components. */
  public static NvarSettings defaults() {
    return new NvarSettings(2, 1, 4, 1e-14, Solver.QR, Target.INCREMENT);
  }
}
