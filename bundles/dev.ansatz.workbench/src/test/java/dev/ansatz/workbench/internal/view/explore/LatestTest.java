package dev.ansatz.workbench.internal.view.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.workbench.internal.Pictures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
  private final Deque<Runnable> given = new ArrayDeque<>();
  private final List<Long> delays = new ArrayList<>();
  private final List<String> seen = new ArrayList<>();
  private long now;
  private final Latest latest =
      new Latest(
          new Pace() {
            @Override
            public void run(Runnable work, long delayNanos) {
              given.add(work);
              delays.add(delayNanos);
            }

            @Override
            public void close() {
              given.clear();
            }
          },
          () -> now);

  private void ask(String what) {
    Pictures.onEventThread(() -> latest.ask(stop -> what, seen::add, e -> seen.add("no " + what)));
  }

  private void work() {
    given.remove().run();
    Pictures.onEventThread(() -> {});
  }

  @Test
  void theLatestOvertakesWhatWaits() {
    ask("first");
    ask("second");
    ask("third");
    work();
    assertEquals(List.of("first"), seen);
    work();
    assertEquals(List.of("first", "third"), seen);
    assertTrue(given.isEmpty());
    assertTrue(latest.isIdle());
  }

  @Test
  void thirtyInASecondAtMost() {
    ask("first");
    ask("second");
    work();
    now = 1_000_000_000;
    work();
    ask("third");
    assertEquals(List.of(0L, 33_000_000L, 0L), delays);
  }

  @Test
  void nobodyHearsOfWhatIsForgotten() {
    ask("first");
    ask("second");
    Pictures.onEventThread(latest::forget);
    ask("third");
    work();
    work();
    assertEquals(List.of("third"), seen);
  }

  @Test
  void failuresAreToldAndTheNextGoesOn() {
    Pictures.onEventThread(
        () ->
            latest.ask(
                stop -> {
                  throw new NoClassDefFoundError("Missing");
                },
                x -> seen.add("done"),
                e -> seen.add(e.getMessage())));
    ask("second");
    work();
    work();
    assertEquals(List.of("Missing", "second"), seen);
  }

  @Test
  void stoppedWorkIsNoFailure() {
    Pictures.onEventThread(
        () ->
            latest.ask(
                stop -> {
                  stop.check();
                  return "done";
                },
                seen::add,
                e -> seen.add("failed")));
    Pictures.onEventThread(latest::forget);
    work();
    assertEquals(List.of(), seen);
  }
}
