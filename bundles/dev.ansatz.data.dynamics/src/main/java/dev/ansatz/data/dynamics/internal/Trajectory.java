package dev.ansatz.data.dynamics.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStateInterpolator;

/**
 * Integrates a flow by the embedded Runge-Kutta method of order 8(5, 3) of Dormand and Prince and
 * samples it by the method's own interpolation.
 *
 * <p><i>Source</i>: Hairer, Nørsett and Wanner, Solving Ordinary Differential Equations I, 2nd ed.,
 * 1993, sections II.5 and II.6.
 */
final class Trajectory {
  private static final int MOST_EVALUATIONS = 100_000;

  private final Flow flow;
  private final Sampling sampling;
  private final Progress progress;
  private final StopToken stop;
  private final double[] values;
  private int row;
  private int evaluations;
  private double counting;

  private Trajectory(Flow flow, Sampling sampling, Progress progress, StopToken stop) {
    this.flow = flow;
    this.sampling = sampling;
    this.progress = progress;
    this.stop = stop;
    this.values = new double[sampling.length() * flow.components().size()];
  }

  /**
   * Samples a trajectory.
   *
   * @return [length × components]
   * @throws DataException where it leaves the finite numbers or cannot be integrated
   */
  static F64Tensor sample(Flow flow, Sampling sampling, Progress progress, StopToken stop) {
    Trajectory trajectory = new Trajectory(flow, sampling, progress, stop);
    trajectory.run();
    return F64Tensor.of(trajectory.values, sampling.length(), flow.components().size());
  }

  private void run() {
    double[] start = sampling.start().stream().mapToDouble(Double::doubleValue).toArray();
    double end = sampling.time(sampling.length() - 1);
    if (end == 0) {
      take(start, 0);
      return;
    }
    DormandPrince853Integrator integrator =
        new DormandPrince853Integrator(
            Math.ulp(end),
            Double.MAX_VALUE,
            sampling.absoluteTolerance(),
            sampling.relativeTolerance());
    integrator.addStepHandler(this::sampleStep);
    try {
      integrator.integrate(equation(), new ODEState(0, start), end);
    } catch (MathRuntimeException e) {
      throw new DataException(
          "%s with %s cannot be integrated to the tolerances %s (relative) and %s (absolute): %s"
              .formatted(
                  flow.title(),
                  flow.parameters(),
                  sampling.relativeTolerance(),
                  sampling.absoluteTolerance(),
                  e.getMessage()),
          e);
    }
  }

  private OrdinaryDifferentialEquation equation() {
    return new OrdinaryDifferentialEquation() {
      @Override
      public int getDimension() {
        return flow.components().size();
      }

      @Override
      public double[] computeDerivatives(double time, double[] state) {
        stop.check();
        count(time);
        return flow.field().at(state);
      }
    };
  }

  // Solutions that escape in finite time or turn ever faster would take for ever.
  private void count(double time) {
    evaluations++;
    if (evaluations > MOST_EVALUATIONS) {
      throw new DataException(
          "%s with %s must need at most %d evaluations for one time step; it needs more at time %s"
              .formatted(flow.title(), flow.parameters(), MOST_EVALUATIONS, time));
    }
  }

  private void sampleStep(ODEStateInterpolator step) {
    double reached = step.getCurrentState().getTime();
    checkFinite(step.getCurrentState().getPrimaryState(), reached);
    while (row < sampling.length() && sampling.time(row) <= reached) {
      double time = sampling.time(row);
      take(step.getInterpolatedState(time).getPrimaryState(), time);
    }
    if (reached >= counting + sampling.timeStep()) {
      counting = reached;
      evaluations = 0;
    }
    progress.report("integrating", row, sampling.length());
  }

  private void take(double[] state, double time) {
    checkFinite(state, time);
    System.arraycopy(state, 0, values, row * state.length, state.length);
    row++;
  }

  private void checkFinite(double[] state, double time) {
    for (double value : state) {
      if (!Double.isFinite(value)) {
        throw new DataException(
            "%s with %s must stay finite; it is not at time %s"
                .formatted(flow.title(), flow.parameters(), time));
      }
    }
  }
}
