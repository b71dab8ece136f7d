package dev.ansatz.workbench.internal.view.explore;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does work on a thread of its own, which ends where nothing is done for a while. */
final class OwnThread implements Pace {
  private static final int IDLE_SECONDS = 30;

  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(1, OwnThread::daemon);

  OwnThread() {
    executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "workbench explore");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void run(Runnable work, long delayNanos) {
    executor.schedule(work, delayNanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
