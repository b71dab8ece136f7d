package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plugins.internal.Quarantine;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The work of one run or sweep on a thread of its own, which goes on without that thread where it
 * must.
 */
final class Supervision {
  private final String id;
  private final Control control;
  private final Ledger ledger;
  private final Quarantine quarantine;
  private final StopFile stopFile;
  private final WorkingTime time = new WorkingTime(System::nanoTime);
  private final Gate gate = new Gate();
  private final TimeLimit limit;

  Supervision(
      RunFolder folder,
      Control control,
      Ledger ledger,
      Quarantine quarantine,
      OptionalDouble timeLimit) {
    this.id = folder.id();
    this.control = control;
    this.ledger = ledger;
    this.quarantine = quarantine;
    this.stopFile = new StopFile(folder.dir(), control);
    this.limit = new TimeLimit(timeLimit, TimeLimit.GRACE, time, control.token());
  }

  Guard guard() {
    return new Guard(gate);
  }

  TimeLimit limit() {
    return limit;
  }

  /** Warns of plug-ins whose bundles have threads in quarantine. */
  void warnOf(List<? extends Bound<?>> bounds) {
    for (Quarantine.Stray stray : quarantine.strays()) {
      if (bounds.stream().anyMatch(bound -> bound.origin().equals(stray.origin()))) {
        ledger.warn(stray.sentence());
      }
    }
  }

  /** Has the work done; what it throws becomes trouble. */
  void run(Runnable work) {
    new Supervisor("ansatz-run-" + id, gate, this::isStopping, this::tick)
        .run(() -> attempt(work))
        .ifPresent(this::goOnWithout);
    stopFile.remove();
  }

  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (Abandoned e) {
      throw e;
    } catch (Throwable e) {
      ledger.trouble(Endings.of(e, control.token()));
    }
  }

  private boolean isStopping() {
    return control.token().isStopped() || limit.isHolding();
  }

  private void tick() {
    time.tick(control.isPaused());
    limit.tick();
    stopFile.tick();
  }

  private void goOnWithout(Supervisor.Stray stray) {
    String why = control.token().isStopped() ? Endings.STOPPED.reason() : limit.reason();
    Gate.Call call = stray.call();
    ledger.overrule(Endings.abandoned(why, call));
    quarantine.add(
        new Quarantine.Stray(
            call.bound().id(), call.bound().origin(), call.activity(), stray.thread()));
  }
}
