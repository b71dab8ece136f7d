package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.plan.Bound;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Knows whether the thread of a run is in a plug-in. Only while it is, another thread can take the
 * run from it: then nobody is changing what the run knows.
 */
final class Gate {
  private static final Call TAKEN = new Call(null, "", null);

  private final AtomicReference<Call> current = new AtomicReference<>();

  /**
   * A plug-in at work.
   *
   * @param bound the plug-in
   * @param activity what it does, fitting behind "while": {@code "training"}
   * @param outer the call around this one; null where there is none
   */
  record Call(Bound<?> bound, String activity, Call outer) {}

  /**
   * The run's thread goes into a plug-in.
   *
   * @throws Abandoned where the run has been taken from it
   */
  Call enter(Bound<?> bound, String activity) {
    Call outer = current.get();
    Call call = new Call(bound, activity, outer);
    if (outer == TAKEN || !current.compareAndSet(outer, call)) {
      throw new Abandoned();
    }
    return call;
  }

  /**
   * The run's thread comes out again.
   *
   * @throws Abandoned where the run has been taken from it in the meantime
   */
  void leave(Call call) {
    if (!current.compareAndSet(call, call.outer())) {
      throw new Abandoned();
    }
  }

  /** Takes the run from its thread, for ever; returns the plug-in that it is in, if it is. */
  Optional<Call> take() {
    Call call = current.get();
    boolean taken = call != null && call != TAKEN && current.compareAndSet(call, TAKEN);
    return taken ? Optional.of(call) : Optional.empty();
  }
}
