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
 * Measures how long the event thread is away from its queue. It counts the thread's own processor
 * time, which does not depend on what else the machine does, and the time by the clock, which also
 * knows of waiting. An event that opens a dialog does not count the events that the dialog lets in.
 */
final class EventWatch extends EventQueue implements AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Slow> slow = new ArrayList<>();
  private final StackSamples samples = new StackSamples();
  private final long mostMillis;
  private AWTEvent event;
  private long processor;
  private long clock;

  private EventWatch(long mostMillis) {
    this.mostMillis = mostMillis;
  }

  /**
   * A stretch of work that took long.
   *
   * @param event what began it
   * @param millis the processor time of the event thread
   * @param clockMillis the time by the clock
   * @param stacks where the thread was meanwhile, every few milliseconds
   */
  record Slow(String event, long millis, long clockMillis, List<String> stacks) {
    /** Returns the same with what the user did meanwhile. */
    Slow during(String step) {
      return new Slow(step + ": " + event, millis, clockMillis, stacks);
    }

    @Override
    public String toString() {
      return "%d ms (%d by the clock): %s%n  %s%n"
          .formatted(
              millis, clockMillis, event, String.join(System.lineSeparator() + "  ", stacks));
    }
  }

  /** Begins to measure; notes what takes longer than this. */
  static EventWatch begin(long mostMillis) {
    EventWatch watch = new EventWatch(mostMillis);
    Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
    watch.samples.begin();
    return watch;
  }

  @Override
  public AWTEvent getNextEvent() throws InterruptedException {
    ended();
    AWTEvent next = super.getNextEvent();
    begun(next);
    return next;
  }

  private void begun(AWTEvent next) {
    event = next;
    processor = THREADS.getCurrentThreadCpuTime();
    clock = System.nanoTime();
    samples.begun(Thread.currentThread());
  }

  private void ended() {
    if (event == null) {
      return;
    }
    List<String> stacks = samples.ended();
    long millis = TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - processor);
    long clockMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clock);
    if (Math.max(millis, clockMillis) > mostMillis) {
      note(new Slow(event.toString(), millis, clockMillis, stacks));
    }
    event = null;
  }

  private synchronized void note(Slow one) {
    slow.add(one);
  }

  /** Returns the stretches that took long since the last call. */
  synchronized List<Slow> slow() {
    List<Slow> all = List.copyOf(slow);
    slow.clear();
    return all;
  }

  @Override
  public void close() {
    samples.close();
    pop();
  }
}
