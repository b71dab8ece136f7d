package dev.ansatz.cli.internal.run;

import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.runtime.engine.Engine;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunHandle;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.RunSettings;
import dev.ansatz.runtime.plan.Sweep;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A core that resolves and runs nothing, but remembers what it was asked. */
final class Fakes {
  private Fakes() {}

  /** Answers every request alike. */
  static final class FakeExperiments implements Experiments {
    final List<ExperimentRequest> requests = new ArrayList<>();
    private final Function<ExperimentRequest, Resolved> answer;

    FakeExperiments(Function<ExperimentRequest, Resolved> answer) {
      this.answer = answer;
    }

    @Override
    public Resolved resolve(ExperimentRequest request) {
      requests.add(request);
      return answer.apply(request);
    }

    @Override
    public Map<String, Object> schema() {
      return Map.of("type", "object");
    }
  }

  /** Has a run done by a function. */
  record FakeEngine(Function<RunRequest, RunOutcome> runner) implements Engine {
    @Override
    public RunOutcome run(RunRequest request) {
      return runner.apply(request);
    }

    @Override
    public RunHandle start(RunRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RunHandle start(SweepRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RunOutcome sweep(SweepRequest request) {
      return outcome(request.dir(), RunState.FINISHED, ExitCode.SWEEP, "1 of 10 trials failed");
    }
  }

  static Resolved single(ExperimentRequest request) {
    return new Resolved.Single(plan(request.name()), List.of("data.sd is dropped"));
  }

  static Resolved many(ExperimentRequest request) {
    Sweep sweep =
        new Sweep(
            request.name(),
            "Sizes",
            1,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Sweep.Budget.NONE,
            List.of(),
            false);
    return new Resolved.Many(sweep, List.of());
  }

  private static Plan plan(String name) {
    return new Plan(
        name,
        "Title",
        7,
        7,
        null,
        Optional.empty(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        RunSettings.defaults(),
        List.of(),
        Path::of);
  }

  static RunOutcome outcome(Path dir, RunState state, ExitCode exit, String reason) {
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("test.vpt", new Score("vpt", 17.2345, "Lyapunov times", Better.HIGHER));
    scores.put("test.nrmse", new Score("nrmse", 4.0123e-9, "", Better.LOWER));
    scores.put("test.lyapunov", new Score("lyapunov", Double.NaN, "", Better.NEITHER));
    return new RunOutcome(
        state,
        exit,
        reason,
        dir.getFileName().toString(),
        dir,
        7,
        scores,
        List.of(),
        reason.isEmpty() ? Optional.empty() : Optional.of(new IllegalStateException(reason)));
  }
}
