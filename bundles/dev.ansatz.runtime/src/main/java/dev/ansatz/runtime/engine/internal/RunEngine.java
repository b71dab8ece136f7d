package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.engine.RunHandle;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.store.internal.RunFolder;

/** The engine. */
final class RunEngine implements Engine {
  private final Surroundings surroundings;

  /**
   * Makes an engine.
   *
   * @param surroundings what it finds around it
   */
  RunEngine(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public RunOutcome run(RunRequest request) {
    RunFolder folder = RunFolder.create(request.dir());
    return run(request, folder, new Control(request.stop()));
  }

  @Override
  public RunHandle start(RunRequest request) {
    RunFolder folder = RunFolder.create(request.dir());
    Control control = new Control(request.stop());
    return Handle.start(folder.dir(), control, () -> run(request, folder, control));
  }

  private RunOutcome run(RunRequest request, RunFolder folder, Control control) {
    Watch watch = new Watch(request.listener());
    watch.begun(request);
    Plan plan = request.plan();
    int threads = plan.run().threads().orElse(Runtime.getRuntime().availableProcessors());
    RunOutcome outcome = new RunJob(plan, threads, folder, watch, control, surroundings).run();
    surroundings.register().settle().forEach(watch::warned);
    watch.ended(outcome);
    return outcome;
  }

  @Override
  public RunOutcome sweep(SweepRequest request) {
    RunFolder folder = RunFolder.create(request.dir());
    return sweep(request, folder, new Control(request.stop()));
  }

  @Override
  public RunHandle start(SweepRequest request) {
    RunFolder folder = RunFolder.create(request.dir());
    Control control = new Control(request.stop());
    return Handle.start(folder.dir(), control, () -> sweep(request, folder, control));
  }

  private RunOutcome sweep(SweepRequest request, RunFolder folder, Control control) {
    Watch watch = new Watch(request.listener());
    RunOutcome outcome = new SweepJob(request.sweep(), folder, watch, control, surroundings).run();
    surroundings.register().settle().forEach(watch::warned);
    watch.ended(outcome);
    return outcome;
  }
}
