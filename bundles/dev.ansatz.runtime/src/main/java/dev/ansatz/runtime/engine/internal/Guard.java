package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.store.internal.StoreException;
import java.util.function.Supplier;

/** Calls plug-ins, and names the culprit where one throws what it must not, errors included. */
final class Guard {
  private Guard() {}

  /**
   * Calls a plug-in.
   *
   * @param activity what it is to do, fitting behind "failed while": {@code "training"}
   * @return what it returned, which is not null
   * @throws PluginFault where it throws something that its interface does not speak of, or returns
   *     null
   */
  static <T> T call(Bound<?> bound, String activity, Supplier<T> call) {
    T result;
    try {
      result = call.get();
    } catch (StoppedException
        | DataException
        | InvalidSettingException
        | TrainingException
        | StoreException
        | PluginFault e) {
      throw e;
    } catch (Throwable e) {
      throw new PluginFault(bound, activity, e);
    }
    if (result == null) {
      throw new PluginFault(bound, "returned nothing while " + activity);
    }
    return result;
  }
}
