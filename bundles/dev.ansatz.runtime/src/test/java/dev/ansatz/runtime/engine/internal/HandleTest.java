package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.engine.FolderException;
import dev.ansatz.runtime.engine.RunHandle;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that whoever began it pauses, resumes and stops. */
@Timeout(60)
class HandleTest {
  @TempDir Path temp;

  private final Plans plans = new Plans();
  private final RunEngine engine =
      new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())));
  private final AtomicInteger steps = new AtomicInteger();
  private final Semaphore stepped = new Semaphore(0);
  private final CountDownLatch go = new CountDownLatch(1);

  @BeforeEach
  void train() {
    plans.model =
        Cranky.stepping(
            step -> {
              steps.incrementAndGet();
              stepped.release();
              await();
              return step;
            });
  }

  private void await() {
    try {
      assertTrue(go.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private RunHandle start() {
    return engine.start(
        new RunRequest(plans.plan(), temp.resolve("run"), RunListener.NONE, StopToken.never()));
  }

  @Test
  void runsByItself() {
    go.countDown();
    RunOutcome outcome = start().await();
    assertEquals(RunState.FINISHED, outcome.state());
    assertEquals(temp.resolve("run"), outcome.dir());
  }

  @Test
  void aFolderInUseIsRefusedAtOnce() throws Exception {
    Files.writeString(Files.createDirectory(temp.resolve("run")).resolve("file"), "");
    assertThrows(FolderException.class, this::start);
  }

  @Test
  void aPauseHoldsAfterTheStepUnderWay() throws Exception {
    RunHandle handle = start();
    assertTrue(stepped.tryAcquire(30, TimeUnit.SECONDS));
    handle.pause();
    assertTrue(handle.isPaused());
    go.countDown();
    assertFalse(stepped.tryAcquire(200, TimeUnit.MILLISECONDS), "stepped while paused");
    assertEquals(1, steps.get());
    handle.resume();
    assertEquals(RunState.FINISHED, handle.await().state());
    assertEquals(10, steps.get());
  }

  @Test
  void aPausedRunStops() throws Exception {
    RunHandle handle = start();
    assertTrue(stepped.tryAcquire(30, TimeUnit.SECONDS));
    handle.pause();
    go.countDown();
    handle.stop();
    assertEquals(RunState.STOPPED, handle.await().state());
  }

  @Test
  void aFileInItsFolderStopsARun() throws Exception {
    RunHandle handle = start();
    assertTrue(stepped.tryAcquire(30, TimeUnit.SECONDS));
    handle.pause();
    go.countDown();
    Files.writeString(handle.dir().resolve("stop"), "");
    assertEquals(RunState.STOPPED, handle.await().state());
    assertFalse(Files.exists(handle.dir().resolve("stop")));
  }
}
