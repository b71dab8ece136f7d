package dev.ansatz.model.esn;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;

/** The settings of {@link EsnLearner}. The symbols are those of its equations. */
public record EsnSettings(
    @Param(
            label = "Units",
            help = "M, the size of the reservoir. More units forecast further and cost M² a step.",
            min = 1,
            max = 20000,
            logarithmic = true)
        int units,
    @Param(
            label = "Leak rate",
            help = "a, the share of the state that is renewed in each step; less is slower.",
            min = 0,
            minOpen = true,
            max = 1)
        double leakRate,
    @Param(
            label = "Input scale",
            help = "sigma, the scale of the input weights. Large inputs saturate the units.",
            min = 0)
        double inputScale,
    @Param(label = "Bias scale", help = "beta, the scale of the units' biases.", min = 0)
        double biasScale,
    @Param(
            label = "Spectral radius",
            help =
                "rho, the largest modulus of an eigenvalue of W: how long the reservoir remembers.",
            min = 0)
        double spectralRadius,
    @Param(
            label = "Connectivity",
            help = "The share of the units that each unit hears. Less is faster.",
            min = 0,
            minOpen = true,
            max = 1)
        double connectivity,
    @Param(label = "Weights", help = "The distribution of all random weights before scaling.")
        WeightDistribution weights,
    @Param(
            label = "Ridge",
            help =
                "lambda, the penalty on the squared readout weights. Clean data wants very little.",
            min = 0,
            minOpen = true,
            logarithmic = true)
        double ridge,
    @Param(
            label = "Washout",
            help = "How many steps at the beginning are not learnt from, while the state settles.",
            min = 0)
        int washout,
    @Param(
            label = "Warm-up",
            help = "How many true rows a forecast reads at least before its predictions count.",
            min = 1)
        int warmup,
    @Param(
            label = "Solver",
            help = "QR and SVD hold at any ridge; normal equations are faster above 1e-9 or so.")
        Solver solver,
    @Param(
            label = "Target",
            help = "Increments are easier to learn where neighbouring rows are much alike.")
        Target target,
    @Param(
            label = "Input to readout",
            help = "Whether the readout sees the input and a constant beside the reservoir.")
        boolean inputToReadout,
    @Param(label = "Precision", help = "Single precision is faster and forecasts less far.")
        Precision precision) {

  /**
   * Checks the ranges.
   *
   * @throws dev.ansatz.api.settings.InvalidSettingException at the first value that is refused
   */
  public EsnSettings {
    Params.check(
        EsnSettings.class,
        units,
        leakRate,
        inputScale,
        biasScale,
        spectralRadius,
        connectivity,
        weights,
        ridge,
        washout,
        warmup,
        solver,
        target,
        inputToReadout,
        precision);
  }

  /** Returns settings that suit clean series of a few standardised components. */
  public static EsnSettings defaults() {
    return new EsnSettings(
        500,
        1,
        0.3,
        1,
        0.02,
        1,
        WeightDistribution.GAUSSIAN,
        1e-15,
        200,
        100,
        Solver.QR,
        Target.INCREMENT,
        true,
        Precision.DOUBLE);
  }
}
