package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plan.Sweep;
import dev.ansatz.runtime.plan.Sweep.Pruning;
import dev.ansatz.runtime.plan.Sweep.Pruning.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps that end poor trials early, and sweeps with a budget. */
@Timeout(60)
class PruningTest {
  @TempDir Path temp;

  private final Sweeps sweeps = new Sweeps();
  private final StopSource stop = new StopSource();

  private RunOutcome run(String folder) {
    return new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())))
        .sweep(new SweepRequest(sweeps.sweep(), temp.resolve(folder), RunListener.NONE, stop));
  }

  private void prune(Rule rule, double... values) {
    sweeps.repeats = 1;
    sweeps.rates = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      sweeps.rates[i] = 0.1 + 0.01 * i;
    }
    sweeps.pruning = Optional.of(new Pruning(rule, "test.bias", List.of(0.25, 0.5), 0.5, 2));
    sweeps.change = (number, plans) -> plans.metrics = List.of(constant(values[number - 1]));
  }

  private static FakeMetric constant(double value) {
    return new FakeMetric("bias") {
      @Override
      public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
        return List.of(new Score("bias", value, "mm", Score.Better.LOWER));
      }
    };
  }

  private static Map<?, ?> run(RunOutcome sweep, String trial) throws IOException {
    return Folders.json(sweep.dir().resolve("trials").resolve(trial).resolve("run.json"));
  }

  private static List<String> states(RunOutcome sweep) throws IOException {
    return Files.readAllLines(sweep.dir().resolve("trials.csv")).stream()
        .skip(1)
        .map(line -> line.split(",")[4])
        .toList();
  }

  @Test
  void halvingLeavesTheBest() throws IOException {
    prune(Rule.HALVING, 8, 3, 5, 1, 7, 2, 6, 4);
    RunOutcome outcome = run("sweep");
    assertEquals(RunState.FINISHED, outcome.state());
    assertEquals(ExitCode.OK, outcome.exit(), outcome.reason());
    assertEquals(
        List.of("PRUNED", "PRUNED", "PRUNED", "FINISHED", "PRUNED", "FINISHED", "PRUNED", "PRUNED"),
        states(outcome));
    assertEquals(
        "ended by the sweep after 0.25 of the training: its test.bias of 8.0 is not among the best"
            + " 4 of 8",
        run(outcome, "001").get("reason"));
    assertEquals(
        "ended by the sweep after 0.5 of the training: its test.bias of 3.0 is not among the best 2"
            + " of 4",
        run(outcome, "002").get("reason"));
    assertEquals(5, run(outcome, "001").get("steps"));
    assertEquals(10, run(outcome, "002").get("steps"));
    assertEquals(20, run(outcome, "004").get("steps"));
    assertTrue(Files.exists(outcome.dir().resolve("trials/001/model.safetensors")));
    String rungs = Files.readString(outcome.dir().resolve("trials/004/rungs.json"));
    assertEquals(2, ((List<?>) Json.read(rungs)).size());
  }

  @Test
  void theMedianRuleEndsWhatIsWorseThanThoseBefore() throws IOException {
    prune(Rule.MEDIAN, 5, 3, 6, 3.5, 4.2, 1);
    RunOutcome outcome = run("sweep");
    assertEquals(
        List.of("FINISHED", "FINISHED", "PRUNED", "FINISHED", "PRUNED", "FINISHED"),
        states(outcome));
    assertEquals(
        "ended by the sweep after 0.25 of the training: its test.bias of 6.0 is worse than the"
            + " median of the 2 trials before it",
        run(outcome, "003").get("reason"));
  }

  @Test
  void timingDecidesNothing() throws IOException {
    for (Rule rule : Rule.values()) {
      prune(rule, 8, 3, 5, 1, 7, 2, 6, 4);
      Map<String, String> first = Folders.contents(run("first-" + rule).dir());
      var plain = sweeps.change;
      sweeps.change =
          (number, plans) -> {
            plain.accept(number, plans);
            plans.model =
                Cranky.stepping(
                    step -> {
                      for (int i = 0; i < (7 * number % 5) * 20_000; i++) {
                        Thread.onSpinWait();
                      }
                      return step;
                    });
          };
      assertEquals(first, Folders.contents(run("second-" + rule).dir()));
    }
  }

  @Test
  void aTrialThatFailsIsNotWaitedFor() throws IOException {
    prune(Rule.HALVING, 4, 3, 2, 1);
    var plain = sweeps.change;
    sweeps.change =
        (number, plans) -> {
          plain.accept(number, plans);
          if (number == 1) {
            plans.model =
                Cranky.stepping(
                    step -> {
                      throw new DataException("too short");
                    });
          }
        };
    RunOutcome outcome = run("sweep");
    assertEquals(ExitCode.SWEEP, outcome.exit());
    assertEquals("1 of 4 trials failed: 001: too short", outcome.reason());
    assertEquals(List.of("FAILED", "PRUNED", "PRUNED", "FINISHED"), states(outcome));
  }

  @Test
  void aTrainingOfUnknownLengthIsNeverEnded() throws IOException {
    prune(Rule.HALVING, 4, 3, 2, 1);
    var plain = sweeps.change;
    sweeps.change =
        (number, plans) -> {
          plain.accept(number, plans);
          plans.model =
              Cranky.stepping(
                  step -> new Step(step.status(), step.activity(), Double.NaN, step.readings()));
        };
    RunOutcome outcome = run("sweep");
    assertEquals(List.of("FINISHED", "FINISHED", "FINISHED", "FINISHED"), states(outcome));
  }

  @Test
  void whoeverWaitsAtARungCanBeStopped() {
    prune(Rule.HALVING, 4, 3, 2, 1);
    var plain = sweeps.change;
    sweeps.change =
        (number, plans) -> {
          plain.accept(number, plans);
          if (number == 4) {
            plans.model =
                Cranky.stepping(
                    step -> {
                      stop.stop();
                      return step;
                    });
          }
        };
    RunOutcome outcome = run("sweep");
    assertEquals(RunState.STOPPED, outcome.state());
  }

  @Test
  void aBudgetOfTrialsIsForTheFirstOnes() throws IOException {
    sweeps.budget = new Sweep.Budget(OptionalInt.of(5), OptionalDouble.empty());
    RunOutcome outcome = run("sweep");
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals(5, states(outcome).size());
    assertEquals("", outcome.reason());
  }

  @Test
  void whatTheBudgetOfTimeCutsOffLeavesNoTrace() throws IOException {
    sweeps.budget = new Sweep.Budget(OptionalInt.empty(), OptionalDouble.of(0.5));
    sweeps.change =
        (number, plans) -> {
          if (number > 3) {
            plans.model =
                Cranky.learner(
                    training ->
                        new Cranky.Delegate(training) {
                          @Override
                          public Step advance(dev.ansatz.api.learn.StepContext context) {
                            while (true) {
                              context.stop().check();
                              Thread.onSpinWait();
                            }
                          }
                        });
          }
        };
    RunOutcome outcome = run("sweep");
    assertEquals(RunState.FINISHED, outcome.state());
    assertEquals(ExitCode.OK, outcome.exit());
    int finished = states(outcome).size();
    assertTrue(finished <= 3);
    assertEquals(
        "the sweep's time budget of 0.5 s was over after %d of 12 trials; how many there are depends"
                .formatted(finished)
            + " on the machine",
        outcome.reason());
    assertFalse(Files.exists(outcome.dir().resolve("trials/004")));
  }
}
