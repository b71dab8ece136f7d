package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.plugins.internal.Quarantine;
import dev.ansatz.runtime.store.RunIndex;
import dev.ansatz.runtime.store.RunQuery;
import dev.ansatz.runtime.store.internal.RunRegister;
import dev.ansatz.runtime.store.internal.index.IndexRegister;
import dev.ansatz.runtime.store.internal.index.StoreService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs and the index of their workspace. */
class RegisterTest {
  @TempDir Path workspace;

  private final List<String> warnings = new ArrayList<>();
  private final RunRegister register = new IndexRegister();

  private RunOutcome run(Plans plans) {
    Origin kernels = new Origin("dev.ansatz.kernels", "4.5.6");
    Surroundings surroundings =
        new Surroundings(Optional::empty, () -> Optional.of(kernels), new Quarantine(), register);
    RunListener listener =
        new RunListener() {
          @Override
          public void warned(String message) {
            warnings.add(message);
          }
        };
    return new RunEngine(surroundings)
        .run(
            new RunRequest(
                plans.plan(), workspace.resolve("runs/one"), listener, StopToken.never()));
  }

  /** Returns the states of all runs, without a look at their folders. */
  private List<RunState> states() {
    register.settle();
    try (RunIndex index = new StoreService().open(workspace)) {
      return index.list(RunQuery.ALL).stream().map(run -> run.state()).toList();
    }
  }

  @Test
  void aRunIsInTheIndexWhileItGoesOnAndAfterIt() {
    List<List<RunState>> seen = new ArrayList<>();
    Plans plans = new Plans();
    plans.model =
        Cranky.learner(
            training ->
                new Cranky.Delegate(training) {
                  @Override
                  public Step advance(StepContext context) {
                    seen.add(states());
                    return super.advance(context);
                  }
                });
    assertEquals(RunState.FINISHED, run(plans).state());
    assertEquals(List.of(RunState.RUNNING), seen.get(0));
    assertEquals(List.of(RunState.FINISHED), states());
  }

  @Test
  void aRunGoesOnWhereTheIndexCannotBeHadAndItsFolderDoesNotChangeByThat() throws IOException {
    Files.writeString(workspace.resolve(".ansatz"), "in the way");
    RunOutcome outcome = run(new Plans());
    assertEquals(RunState.FINISHED, outcome.state());
    assertTrue(warnings.stream().anyMatch(w -> w.contains("index")), warnings::toString);
    assertTrue(outcome.warnings().stream().noneMatch(w -> w.contains("index")));
  }

  @Test
  void aCorruptIndexIsMadeAnewAndSaid() throws IOException {
    Files.createDirectories(workspace.resolve(".ansatz"));
    Files.writeString(workspace.resolve(".ansatz/index-1.sqlite"), "corrupt ".repeat(1_000));
    assertEquals(RunState.FINISHED, run(new Plans()).state());
    assertTrue(warnings.stream().anyMatch(w -> w.contains("was corrupt")), warnings::toString);
    assertEquals(List.of(RunState.FINISHED), states());
  }
}
