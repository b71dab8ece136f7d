package dev.ansatz.model.esn.internal;

import dev.ansatz.model.esn.Solver;
import dev.ansatz.model.esn.Target;

/**
 * What a training of a linear readout is told.
 *
 * @param solver how the regression is solved
 * @param ridge the penalty on squared weights, above 0
 * @param target what is predicted
 * @param washout how many rows at the beginning are not learnt from
 * @param warmup how many rows a forecast needs, 1 or more
 */
public record ReadoutSettings(
    Solver solver, double ridge, Target target, int washout, int warmup) {}
