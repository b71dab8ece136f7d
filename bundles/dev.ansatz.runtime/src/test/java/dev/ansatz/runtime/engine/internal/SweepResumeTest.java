package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.engine.Beginning;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.SweepRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sweep that was interrupted goes on to the same bytes, and keeps the trials that finished. */
@Timeout(120)
class SweepResumeTest {
  @TempDir Path temp;

  private final RunEngine engine =
      new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())));
  private final List<Long> trained = Collections.synchronizedList(new ArrayList<>());
  private final StopSource stop = new StopSource();
  private int stopAfter = Integer.MAX_VALUE;

  private final FakeLearner learner =
      new FakeLearner() {
        @Override
        public Training begin(Problem<Settings> problem) {
          note(problem);
          return super.begin(problem);
        }

        @Override
        public Training resume(Problem<Settings> problem, Archive archive) {
          note(problem);
          return super.resume(problem, archive);
        }
      };

  private void note(Problem<FakeLearner.Settings> problem) {
    trained.add(problem.key().bits());
    if (trained.size() == stopAfter) {
      stop.stop();
    }
  }

  private RunOutcome sweep(String folder, StopToken token, Beginning beginning) {
    Sweeps sweeps = new Sweeps();
    sweeps.change = (number, plans) -> plans.model = learner;
    return engine.sweep(
        new SweepRequest(sweeps.sweep(), temp.resolve(folder), RunListener.NONE, token, beginning));
  }

  @Test
  void keepsWhatHasFinished() throws Exception {
    assertEquals(ExitCode.OK, sweep("whole", StopToken.never(), Beginning.ANEW).exit());
    int all = trained.size();
    trained.clear();
    stopAfter = all / 2;
    assertEquals(RunState.STOPPED, sweep("cut", stop, Beginning.ANEW).state());
    stopAfter = Integer.MAX_VALUE;
    trained.clear();
    assertEquals(ExitCode.OK, sweep("cut", StopToken.never(), Beginning.WHERE_IT_ENDED).exit());
    assertTrue(trained.size() < all, "every trial was done again");
    assertEquals(Folders.contents(temp.resolve("whole")), Folders.contents(temp.resolve("cut")));
  }
}
