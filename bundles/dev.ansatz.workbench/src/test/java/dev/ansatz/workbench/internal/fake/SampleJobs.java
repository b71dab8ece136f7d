package dev.ansatz.workbench.internal.fake;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Step.Reading;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.fake.FakeEngine.FakeRun;
import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.job.JobOrder;
import dev.ansatz.workbench.internal.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Jobs as they go with the fake engine. */
public final class SampleJobs {
  private SampleJobs() {}

  /** Begins a job and waits until the engine has it. */
  public static Job start(FakeSession fake, Session session, String name) {
    int before = fake.engine().runs().size();
    Job[] job = new Job[1];
    Pictures.onEventThread(
        () ->
            job[0] =
                session
                    .jobs()
                    .start(
                        new JobOrder(
                            name,
                            "seed: 1",
                            Optional.of(session.workspace().experiments()),
                            List.of(),
                            OptionalLong.empty())));
    FakeSession.await("the engine has it", () -> fake.engine().runs().size() > before);
    FakeSession.await("the job knows its folder", () -> job[0].dir().isPresent());
    return job[0];
  }

  /** Tells of so many steps of a network's training, of a hundred. */
  public static void train(FakeRun run, int steps) {
    RunListener listener = run.listener();
    for (int step = 1; step <= steps; step++) {
      double loss = 2.3 * Math.exp(-step / 12.0) + 0.01 + 0.2 * Math.sin(step * 7) / step;
      Reading[] readings = {
        new Reading("loss", loss, "nats"),
        new Reading("validationLoss", loss * 1.3 + 0.02, "nats"),
        new Reading("accuracy", 1 - loss / 3, ""),
      };
      listener.stepped(
          step, Step.running("epoch %d of 10".formatted(step / 10 + 1), step / 100.0, readings));
    }
  }

  /** Ends a run. */
  public static void end(FakeRun run, RunState state, ExitCode exit, String reason) {
    Map<String, Score> scores = new LinkedHashMap<>();
    if (state == RunState.FINISHED) {
      scores.put("test.vpt", new Score("vpt", 17.204, "Λt", Better.HIGHER));
      scores.put("test.nrmse", new Score("nrmse", 0.00321, "", Better.LOWER));
    }
    String id = run.dir().getFileName().toString();
    run.listener()
        .ended(
            new RunOutcome(
                state, exit, reason, id, run.dir(), 1, scores, List.of(), Optional.empty()));
  }
}
