package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class EffortTest {
  private static final long WORK = 50_000_000;

  @Test
  void countsWhatTheThreadHasWorked() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Assumptions.assumeTrue(
        threads.isCurrentThreadCpuTimeSupported(), "this JVM does not tell a thread's time");
    Effort effort = new Effort();
    long begin = threads.getCurrentThreadCpuTime();
    double sum = 0;
    while (threads.getCurrentThreadCpuTime() - begin < WORK) {
      sum += Math.sin(sum);
    }
    assertTrue(effort.seconds() >= WORK / 1e9, "only " + effort.seconds() + " s");
    assertEquals(0, sum);
  }
}
