package dev.ansatz.workbench.internal.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Step.Reading;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JobRecorderTest {
  private final AtomicInteger changes = new AtomicInteger();
  private final JobRecorder recorder = new JobRecorder(() -> 0, changes::incrementAndGet);

  @Test
  void curvesGrowWithTheStepsAndSnapshotsDoNotChange() {
    recorder.status(JobStatus.RUNNING);
    recorder.stepped(1, Step.running("learning", 0.25, new Reading("loss", 3, "nats")));
    JobSnapshot early = recorder.snapshot();
    recorder.stepped(2, Step.running("learning", 0.5, new Reading("loss", 2, "nats")));
    LiveCurve before = early.curves().get(0);
    LiveCurve now = recorder.snapshot().curves().get(0);
    assertArrayEquals(new double[] {3}, before.values());
    assertArrayEquals(new double[] {1, 2}, now.steps());
    assertArrayEquals(new double[] {3, 2}, now.values());
    assertEquals("nats", now.unit());
    assertEquals(0.5, recorder.snapshot().position().fraction());
    assertEquals(3, changes.get());
  }

  @Test
  void longCurvesKeepTheirExtentInBoundedMemory() {
    int steps = 100_000;
    for (int i = 0; i <= steps; i++) {
      recorder.stepped(i, Step.running("learning", 0.5, new Reading("loss", -i, "")));
    }
    LiveCurve curve = recorder.snapshot().curves().get(0);
    double[] x = curve.steps();
    assertTrue(x.length <= 4096 && x.length >= 1024, "length " + x.length);
    assertEquals(0, x[0]);
    assertTrue(x[x.length - 1] > steps - 200, "last " + x[x.length - 1]);
    for (int i = 0; i < x.length; i++) {
      assertEquals(0, x[i] + curve.values()[i]);
    }
  }

  @Test
  void whatHasEndedStaysEnded() {
    recorder.failed("no such file");
    recorder.status(JobStatus.PAUSED);
    assertEquals(JobStatus.ENDED, recorder.snapshot().status());
    assertEquals(Optional.of("no such file"), recorder.snapshot().failure());
    assertEquals(List.of(), recorder.snapshot().curves());
  }
}
