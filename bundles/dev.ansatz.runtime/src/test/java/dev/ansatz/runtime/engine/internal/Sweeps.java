package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.view.StudyVisualizer;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Builds sweeps of fakes over {@code model.rate}. */
final class Sweeps {
  double[] rates = {0.5, 0.2, 0.1, 0.05};
  int repeats = 3;
  Optional<Sweep.Until> until = Optional.empty();
  Optional<Sweep.Pruning> pruning = Optional.empty();
  Sweep.Budget budget = Sweep.Budget.NONE;
  List<Bound<StudyVisualizer<?>>> figures = List.of();

  /** Changes the plan of a trial; the number counts all trials from 1. */
  BiConsumer<Integer, Plans> change = (number, plans) -> {};

  Sweep sweep() {
    List<Sweep.Point> points = new ArrayList<>();
    int number = 0;
    for (double rate : rates) {
      List<Plan> trials = new ArrayList<>();
      for (int repeat = 0; repeat < repeats; repeat++) {
        Plans plans = new Plans();
        plans.seed = 100 + number;
        plans.modelSettings =
            new FakeLearner.Settings(rate, FakeLearner.Speed.SLOW, new FakeLearner.Train(20));
        change.accept(++number, plans);
        trials.add(plans.plan());
      }
      points.add(new Sweep.Point(Map.of("model.rate", rate), trials));
    }
    return new Sweep(
        "fake-sweep",
        "Rates & <rates>",
        1,
        List.of("model.rate"),
        points,
        until,
        pruning,
        budget,
        figures,
        true);
  }
}
