package dev.ansatz.launcher.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Where a thread is while it works for long, every few milliseconds. */
final class StackSamples implements AutoCloseable {
  private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
  private static final long FROM_NANOS = TimeUnit.MILLISECONDS.toNanos(40);
  private static final int FRAMES = 60;

  private final List<String> stacks = new ArrayList<>();
  private final Thread sampler = new Thread(this::sample, "stack samples");
  private Thread watched;
  private long since;
  private volatile boolean closed;

  void begin() {
    sampler.setDaemon(true);
    sampler.start();
  }

  synchronized void begun(Thread thread) {
    watched = thread;
    since = System.nanoTime();
    stacks.clear();
  }

  synchronized List<String> ended() {
    watched = null;
    return List.copyOf(stacks);
  }

  private void sample() {
    while (!closed) {
      LockSupport.parkNanos(EVERY_NANOS);
      look();
    }
  }

  private synchronized void look() {
    if (watched != null && System.nanoTime() - since > FROM_NANOS) {
      stacks.add(
          Arrays.stream(watched.getStackTrace())
              .limit(FRAMES)
              .map(it -> it.getClassName() + "." + it.getMethodName())
              .filter(it -> !it.startsWith("java.awt.") && !it.startsWith("java.security."))
              .collect(Collectors.joining(" < ")));
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
