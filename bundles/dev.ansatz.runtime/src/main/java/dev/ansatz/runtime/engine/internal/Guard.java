package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.store.internal.StoreException;
import java.util.function.Supplier;

/**
 * Calls the plug-ins of a run, and names the culprit where one throws what it must not, errors
 * included.
 */
final class Guard {
  private final Gate gate;

  /**
   * Makes a guard.
   *
   * @param gate is told when the run's thread goes into a plug-in and comes out again
   */
  Guard(Gate gate) {
    this.gate = gate;
  }

  /**
   * Calls a plug-in. What it is given to call must not change what the run knows: the run may go on
   * without it.
   *
   * @param activity what it is to do, fitting behind "failed while": {@code "training"}
   * @return what it returned, which is not null
   * @throws PluginFault where it throws something that its interface does not speak of, or returns
   *     null
   * @throws Abandoned where the run has gone on without it
   */
  <T> T call(Bound<?> bound, String activity, Supplier<T> call) {
    Gate.Call entered = gate.enter(bound, activity);
    T result;
    try {
      result = call.get();
    } catch (StoppedException
        | DataException
        | InvalidSettingException
        | TrainingException
        | StoreException
        | PluginFault
        | Abandoned e) {
      throw e;
    } catch (Throwable e) {
      throw new PluginFault(bound, activity, e);
    } finally {
      gate.leave(entered);
    }
    if (result == null) {
      throw new PluginFault(bound, "returned nothing while " + activity);
    }
    return result;
  }
}
