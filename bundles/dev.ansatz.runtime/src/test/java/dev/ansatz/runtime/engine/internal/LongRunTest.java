package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.plan.RunSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a run keeps in memory does not grow with its steps. */
@Timeout(120)
class LongRunTest {
  private static final int EARLY = 12_000;
  private static final int LATE = 60_000;
  private static final long LEEWAY = 512 * 1024;

  @TempDir Path temp;

  private final List<Long> used = new ArrayList<>();
  private int steps;

  @Test
  void memoryStaysAsItIs() {
    Plans plans = new Plans();
    plans.run = new RunSettings(OptionalInt.of(1), OptionalDouble.empty(), 0.2);
    plans.modelSettings =
        new FakeLearner.Settings(1e-4, FakeLearner.Speed.SLOW, new FakeLearner.Train(LATE));
    plans.model =
        Cranky.stepping(
            step -> {
              steps++;
              if (steps == EARLY || steps == LATE) {
                used.add(usedAfterCollection());
              }
              return step;
            });
    RunOutcome outcome =
        new RunEngine(Plans.surroundings(Optional.empty()))
            .run(
                new RunRequest(
                    plans.plan(), temp.resolve("run"), RunListener.NONE, StopToken.never()));
    assertEquals(ExitCode.OK, outcome.exit());
    long growth = used.get(1) - used.get(0);
    assertTrue(growth < LEEWAY, () -> "bytes more after %d steps: %d".formatted(LATE, growth));
  }

  private static long usedAfterCollection() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
