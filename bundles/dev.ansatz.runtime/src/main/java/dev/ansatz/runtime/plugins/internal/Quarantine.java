package dev.ansatz.runtime.plugins.internal;

import dev.ansatz.runtime.plugins.Origin;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;

/**
 * Knows the threads that had to be left behind in plug-ins, as long as they are alive. Safe from
 * any thread.
 */
@Component(service = Quarantine.class)
public final class Quarantine {
  private final List<Stray> strays = new CopyOnWriteArrayList<>();

  /**
   * A thread that was left behind.
   *
   * @param id the plug-in that it is in
   * @param origin the plug-in's bundle
   * @param activity what it was doing, fitting behind "while"
   * @param thread the thread
   */
  public record Stray(String id, Origin origin, String activity, Thread thread) {

    /** Returns what happened, in words without an end. */
    public String sentence() {
      return "the plug-in '%s' (%s %s) did not stop while %s when it was asked to; its thread '%s' still runs"
          .formatted(id, origin.bundle(), origin.version(), activity, thread.getName());
    }
  }

  /** Takes a thread. */
  public void add(Stray stray) {
    strays.add(stray);
  }

  /** Returns the threads that are still alive. */
  public List<Stray> strays() {
    strays.removeIf(stray -> !stray.thread().isAlive());
    return List.copyOf(strays);
  }
}
