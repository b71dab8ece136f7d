package dev.ansatz.optimizers.internal;

import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.nn.optim.BatchOptimizer;
import dev.ansatz.optimizers.LbfgsSettings;
import java.util.List;
import java.util.Map;

/** A search by limited-memory BFGS. Deterministic: sums are always in the order of the weights. */
final class LbfgsSearch implements BatchOptimizer.Search {
  private final LbfgsSettings settings;
  private final double[] point;
  private final double[] gradient;
  private Curvature curvature;
  private double loss = Double.NaN;
  private boolean ended;

  LbfgsSearch(LbfgsSettings settings, double[] start) {
    this.settings = settings;
    point = start.clone();
    gradient = new double[start.length];
    curvature = new Curvature(settings.memory(), start.length);
  }

  @Override
  public double step(BatchOptimizer.Loss function) {
    if (Double.isNaN(loss)) {
      loss = function.at(point, gradient);
    }
    ended = !(Vectors.largest(gradient) > settings.tolerance());
    if (ended || !Double.isFinite(loss)) {
      return loss;
    }
    if (!move(function) && curvature.pairs() > 0) {
      curvature = new Curvature(settings.memory(), point.length);
      ended = !move(function);
    }
    return loss;
  }

  /** Goes along the line of the present curvature; returns whether there was a way down. */
  private boolean move(BatchOptimizer.Loss function) {
    double[] direction = curvature.timesNegative(gradient);
    double length = curvature.pairs() > 0 ? 1 : Math.min(1, 1 / Vectors.sumOfMagnitudes(gradient));
    LineSearch line = new LineSearch(settings, function, point, direction);
    LineSearch.Trial found = line.from(loss, Vectors.dot(gradient, direction), length);
    ended = found == null;
    if (ended) {
      return false;
    }
    double[] moved = new double[point.length];
    double[] change = new double[point.length];
    for (int i = 0; i < point.length; i++) {
      moved[i] = found.point()[i] - point[i];
      change[i] = found.gradient()[i] - gradient[i];
    }
    curvature.add(moved, change);
    System.arraycopy(found.point(), 0, point, 0, point.length);
    System.arraycopy(found.gradient(), 0, gradient, 0, gradient.length);
    loss = found.loss();
    return true;
  }

  @Override
  public double[] point() {
    return point;
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public Map<String, Tensor> save() {
    return Map.of(
        "point", F64Tensor.of(point.clone(), point.length),
        "gradient", F64Tensor.of(gradient.clone(), gradient.length),
        "pairs", curvature.save(),
        "loss", F64Tensor.of(new double[] {loss}, 1));
  }

  @Override
  public void restore(Map<String, Tensor> saved) {
    for (String name : List.of("point", "gradient", "pairs", "loss")) {
      if (!saved.containsKey(name)) {
        throw new IllegalArgumentException("a search must have '" + name + "'");
      }
    }
    System.arraycopy(saved.get("point").toDoubles(), 0, point, 0, point.length);
    System.arraycopy(saved.get("gradient").toDoubles(), 0, gradient, 0, gradient.length);
    curvature.restore(saved.get("pairs"));
    loss = saved.get("loss").get(0);
  }
}
