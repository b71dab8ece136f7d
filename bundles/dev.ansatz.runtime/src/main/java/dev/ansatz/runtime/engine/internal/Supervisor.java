package dev.ansatz.runtime.engine.internal;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Has the work of a run done by a thread of its own. Where the run is to stop and a plug-in does
 * not heed that, the thread is left behind.
 */
final class Supervisor {
  /** How long a plug-in may go on when it is asked to stop, in seconds. */
  static final double PATIENCE = 3;

  private static final long PERIOD_MILLIS = 50;

  private final String name;
  private final Gate gate;
  private final BooleanSupplier stopping;
  private final Runnable tick;

  /**
   * A thread that was left behind.
   *
   * @param thread the thread, which has been interrupted
   * @param call the plug-in that it is in
   */
  record Stray(Thread thread, Gate.Call call) {}

  /**
   * Makes a supervisor.
   *
   * @param name names the thread
   * @param gate knows where the thread is
   * @param stopping whether the work has been asked to stop
   * @param tick called some twenty times a second
   */
  Supervisor(String name, Gate gate, BooleanSupplier stopping, Runnable tick) {
    this.name = name;
    this.gate = gate;
    this.stopping = stopping;
    this.tick = tick;
  }

  /**
   * Has the work done; returns when it has ended or its thread had to be left behind.
   *
   * @param work throws nothing but {@link Abandoned}
   */
  Optional<Stray> run(Runnable work) {
    CountDownLatch ended = new CountDownLatch(1);
    Thread thread = new Thread(() -> work(work, ended), name);
    thread.setDaemon(true);
    thread.start();
    WorkingTime waiting = new WorkingTime(System::nanoTime);
    while (!await(ended)) {
      tick.run();
      if (!stopping.getAsBoolean()) {
        waiting = new WorkingTime(System::nanoTime);
      }
      waiting.tick(false);
      if (waiting.seconds() >= PATIENCE) {
        Optional<Gate.Call> call = gate.take();
        if (call.isPresent()) {
          return Optional.of(leave(thread, call.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static void work(Runnable work, CountDownLatch ended) {
    try {
      work.run();
    } catch (Abandoned e) {
      // The run has gone on without this thread, and there is nothing left to do for it.
    } finally {
      ended.countDown();
    }
  }

  private static Stray leave(Thread thread, Gate.Call call) {
    thread.setName("ansatz-abandoned-" + call.bound().id());
    thread.interrupt();
    return new Stray(thread, call);
  }

  private static boolean await(CountDownLatch latch) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return latch.await(PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
