package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.util.Optional;
import java.util.function.Supplier;

/** The engine. */
final class RunEngine implements Engine {
  private final Supplier<Optional<FigureRenderer>> renderer;

  /**
   * Makes an engine.
   *
   * @param renderer asked whenever there is something to draw
   */
  RunEngine(Supplier<Optional<FigureRenderer>> renderer) {
    this.renderer = renderer;
  }

  @Override
  public RunOutcome run(RunRequest request) {
    RunFolder folder = RunFolder.create(request.dir());
    Watch watch = new Watch(request.listener());
    watch.begun(request);
    Plan plan = request.plan();
    int threads = plan.run().threads().orElse(Runtime.getRuntime().availableProcessors());
    RunOutcome outcome = new RunJob(plan, threads, folder, watch, request.stop(), renderer).run();
    watch.ended(outcome);
    return outcome;
  }

  @Override
  public RunOutcome sweep(SweepRequest request) {
    RunFolder folder = RunFolder.create(request.dir());
    Watch watch = new Watch(request.listener());
    RunOutcome outcome =
        new SweepJob(request.sweep(), folder, watch, request.stop(), renderer).run();
    watch.ended(outcome);
    return outcome;
  }
}
