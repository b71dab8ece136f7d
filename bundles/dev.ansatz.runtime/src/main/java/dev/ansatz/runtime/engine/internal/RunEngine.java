package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.engine.Beginning;
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
    return run(request, open(request), new Control(request.stop()));
  }

  @Override
  public RunHandle start(RunRequest request) {
    RunFolder folder = open(request);
    Control control = new Control(request.stop());
    return Handle.start(folder.dir(), control, () -> run(request, folder, control));
  }

  private RunOutcome run(RunRequest request, RunFolder folder, Control control) {
    Watch watch = new Watch(request.listener());
    watch.begun(request);
    Plan plan = request.plan();
    RunOutcome outcome =
        new RunJob(plan, threads(plan), folder, watch, control, surroundings).run();
    surroundings.register().settle().forEach(watch::warned);
    watch.ended(outcome);
    return outcome;
  }

  private RunFolder open(RunRequest request) {
    Plan plan = request.plan();
    return request.beginning() == Beginning.ANEW
        ? RunFolder.create(request.dir())
        : Reopening.open(
            request.dir(), "run.json", RunJob.recordAtBegin(plan, threads(plan), surroundings));
  }

  private static int threads(Plan plan) {
    return plan.run().threads().orElse(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public RunOutcome sweep(SweepRequest request) {
    return sweep(request, open(request), new Control(request.stop()));
  }

  @Override
  public RunHandle start(SweepRequest request) {
    RunFolder folder = open(request);
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

  private static RunFolder open(SweepRequest request) {
    return request.beginning() == Beginning.ANEW
        ? RunFolder.create(request.dir())
        : Reopening.open(request.dir(), "sweep.json", SweepJob.recordAtBegin(request.sweep()));
  }
}
