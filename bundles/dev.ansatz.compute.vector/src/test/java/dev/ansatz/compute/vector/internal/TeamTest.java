package dev.ansatz.compute.vector.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamTest {
  private final Team team = new Team(3);
  private final Set<Integer> done = ConcurrentHashMap.newKeySet();
  private final Set<Thread> workers = ConcurrentHashMap.newKeySet();

  @AfterEach
  void close() {
    team.close();
  }

  private void note(int part, int parts) {
    assertEquals(3, parts);
    done.add(part);
    workers.add(Thread.currentThread());
  }

  private Thread run(int priority) throws InterruptedException, ExecutionException {
    FutureTask<Void> task = new FutureTask<>(() -> team.run(this::note), null);
    Thread caller = new Thread(task);
    caller.setPriority(priority);
    caller.start();
    task.get();
    return caller;
  }

  @Test
  void aCallerOfLowPriorityLeavesTheTeamToOthers() throws Exception {
    for (int i = 0; i < 100; i++) {
      done.clear();
      workers.clear();
      Thread caller = run(Thread.MIN_PRIORITY);
      assertEquals(Set.of(0, 1, 2), done);
      assertEquals(Set.of(caller), workers);
    }
  }

  @Test
  void membersDoTheirPartsAtTheSameTime() {
    CyclicBarrier all = new CyclicBarrier(3);
    // A member that has not begun loses its part to the caller: so part 0 waits for the others.
    team.run(
        (part, parts) -> {
          note(part, parts);
          awaitAll(all);
        });
    assertEquals(3, workers.size());
  }

  private static void awaitAll(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
