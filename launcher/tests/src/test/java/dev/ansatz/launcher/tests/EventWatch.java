package dev.ansatz.launcher.tests;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long the event thread works on each event. It counts the thread's own processor
 * time, which does not depend on what else the machine does, and how long it waited for something
 * else.
 */
final class EventWatch extends EventQueue {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Slow> slow = new ArrayList<>();
  private final long mostMillis;
  private int depth;

  private EventWatch(long mostMillis) {
    this.mostMillis = mostMillis;
  }

  /**
   * One event that took long.
   *
   * @param event what it was
   * @param millis the processor time of the event thread
   */
  record Slow(String event, long millis) {}

  /** Begins to measure; notes events that take longer than this. */
  static EventWatch begin(long mostMillis) {
    EventWatch watch = new EventWatch(mostMillis);
    Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
    return watch;
  }

  @Override
  protected void dispatchEvent(AWTEvent event) {
    long begun = THREADS.getCurrentThreadCpuTime();
    depth++;
    try {
      super.dispatchEvent(event);
    } finally {
      depth--;
      long millis = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - begun);
      if (depth == 0 && millis > mostMillis) {
        note(new Slow(event.toString(), millis));
      }
    }
  }

  private synchronized void note(Slow one) {
    slow.add(one);
  }

  /** Returns the events that took long since the last call. */
  synchronized List<Slow> slow() {
    List<Slow> all = List.copyOf(slow);
    slow.clear();
    return all;
  }
}
