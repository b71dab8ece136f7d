package dev.ansatz.data.dynamics.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.tensor.F64Tensor;
import java.util.Set;

/** What the providers of flows have in common. */
abstract class FlowProvider<P extends Record> implements DatasetProvider<P> {

  abstract Flow flow(P settings);

  abstract Sampling sampling(P settings);

  abstract SeriesSplit split(P settings);

  @Override
  public Set<Task> tasks(P settings) {
    return Set.of(Task.FORECASTING);
  }

  @Override
  public Dataset load(DatasetRequest<P> request) {
    Flow flow = flow(request.settings());
    Sampling sampling = sampling(request.settings());
    F64Tensor values = Trajectory.sample(flow, sampling, request.progress(), request.stop());
    return new GeneratedSeries(
            flow.title(),
            origin(flow, sampling),
            flow.components(),
            sampling.timeStep(),
            flow.lyapunovExponent(),
            values)
        .split(split(request.settings()));
  }

  private static String origin(Flow flow, Sampling sampling) {
    return ("%s with %s, start %s, integrated by Dormand-Prince 8(5,3) of Hipparchus with tolerances"
            + " %s (relative) and %s (absolute), %d samples every %s from time %s on")
        .formatted(
            flow.title(),
            flow.parameters(),
            sampling.start(),
            sampling.relativeTolerance(),
            sampling.absoluteTolerance(),
            sampling.length(),
            sampling.timeStep(),
            sampling.discard());
  }
}
