package dev.ansatz.runtime.engine.internal;

import dev.ansatz.runtime.engine.RunOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/**
 * Carries out trials side by side and hands out their outcomes in order, so that nothing depends on
 * which is ready first. Trials are begun in order, too: ahead of the one that is waited for run at
 * most as many as there are threads.
 */
final class TrialPool implements AutoCloseable {
  private final List<Control> brakes = new ArrayList<>();
  private final List<CompletableFuture<Optional<RunOutcome>>> outcomes = new ArrayList<>();
  private final BlockingQueue<Boolean> ended = new LinkedBlockingQueue<>();
  private int count;

  /**
   * Begins.
   *
   * @param parallel how many trials run at once
   * @param control pauses and stops them all
   * @param run carries out one trial, or not where it has been stopped; does not throw
   */
  TrialPool(
      List<Trial> trials,
      int parallel,
      Control control,
      BiFunction<Trial, Control, Optional<RunOutcome>> run) {
    ExecutorService executor = Executors.newFixedThreadPool(parallel, TrialPool::thread);
    for (Trial trial : trials) {
      Control brake = control.child();
      CompletableFuture<Optional<RunOutcome>> outcome =
          CompletableFuture.supplyAsync(() -> run.apply(trial, brake), executor);
      outcome.whenComplete((result, failure) -> ended.add(true));
      brakes.add(brake);
      outcomes.add(outcome);
    }
    executor.shutdown();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ansatz-trial");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Waits for a trial.
   *
   * @param counted is told how many trials have ended, whichever
   * @return its outcome; none where it was stopped before it began
   */
  Optional<RunOutcome> await(int index, IntConsumer counted) {
    CompletableFuture<Optional<RunOutcome>> outcome = outcomes.get(index);
    try {
      while (!outcome.isDone()) {
        ended.take();
        counted.accept(++count);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the thread of a sweep was interrupted", e);
    }
    return outcome.join();
  }

  /** Stops all trials from one on, and returns when none of them is under way. */
  void stopFrom(int index) {
    brakes.subList(index, brakes.size()).forEach(Control::stop);
    outcomes.subList(index, outcomes.size()).forEach(CompletableFuture::join);
  }

  /** Stops what is under way and returns when all have ended. */
  @Override
  public void close() {
    stopFrom(0);
  }
}
