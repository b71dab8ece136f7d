package dev.ansatz.runtime.engine.internal;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * What the calling thread's work costs the processors from now on. What the virtual machine
 * compiles meanwhile is counted too, for code that is new: that may be more than the work itself.
 * On a busy machine the work takes longer, but costs about the same.
 */
final class Effort {
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final double MILLIS = TimeUnit.SECONDS.toMillis(1);

  private final double before = now();

  /** Returns the seconds of a processor since this was made; to be asked on the same thread. */
  double seconds() {
    return now() - before;
  }

  private static double now() {
    return working() + compiling();
  }

  private static double working() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    boolean known = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    return (known ? threads.getCurrentThreadCpuTime() : System.nanoTime()) / NANOS;
  }

  private static double compiling() {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    boolean known = compiler != null && compiler.isCompilationTimeMonitoringSupported();
    return known ? compiler.getTotalCompilationTime() / MILLIS : 0;
  }
}
