package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import dev.ansatz.runtime.plan.RunSettings;
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

@Timeout(60)
class RunStopTest {
  @TempDir Path temp;

  private final StopSource stop = new StopSource();
  private final Plans plans = new Plans();

  private RunOutcome run() {
    return new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())))
        .run(new RunRequest(plans.plan(), temp.resolve("run"), RunListener.NONE, stop));
  }

  private void assertStopped(RunOutcome outcome, boolean model) throws IOException {
    assertEquals("stopped on request", outcome.reason());
    assertEquals(List.of(), outcome.warnings());
    assertEquals(RunState.STOPPED, outcome.state());
    assertEquals(ExitCode.STOPPED, outcome.exit());
    Map<?, ?> record = Folders.json(outcome.dir().resolve("run.json"));
    assertEquals("STOPPED", record.get("state"));
    assertEquals(model, Files.exists(outcome.dir().resolve("model.safetensors")));
    assertTrue(Files.exists(outcome.dir().resolve("report.html")));
  }

  @Test
  void beforeAnything() throws IOException {
    stop.stop();
    assertStopped(run(), false);
  }

  @Test
  void whileLoading() throws IOException {
    plans.data =
        new FakeDataset() {
          @Override
          public Dataset load(DatasetRequest<Settings> request) {
            stop.stop();
            return super.load(request);
          }
        };
    assertStopped(run(), false);
  }

  @Test
  void betweenStepsTheModelIsKept() throws IOException {
    plans.model =
        Cranky.stepping(
            step -> {
              stop.stop();
              return step;
            });
    RunOutcome outcome = run();
    assertStopped(outcome, true);
    assertEquals(Map.of(), outcome.metrics());
    assertEquals(1, Folders.json(outcome.dir().resolve("run.json")).get("steps"));
  }

  @Test
  void inMidStep() throws IOException {
    plans.model =
        Cranky.learner(
            training ->
                new Cranky.Delegate(training) {
                  @Override
                  public Step advance(StepContext context) {
                    stop.stop();
                    context.stop().check();
                    return super.advance(context);
                  }
                });
    assertStopped(run(), false);
  }

  @Test
  void whileJudging() throws IOException {
    plans.metrics =
        List.of(
            new FakeMetric("bias") {
              @Override
              public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
                stop.stop();
                return super.evaluate(request);
              }
            });
    assertStopped(run(), true);
  }

  @Test
  void whileDrawing() throws IOException {
    plans.figures =
        List.of(
            new FakeVisualizer("mean") {
              @Override
              public List<Figure> draw(ViewRequest<MeanModel, NoSettings> request) {
                stop.stop();
                return super.draw(request);
              }
            });
    RunOutcome outcome = run();
    assertStopped(outcome, true);
    assertTrue(outcome.metrics().containsKey("test.bias"));
  }

  @Test
  void nothingGoesBeforeTheWishToStop() {
    plans.metrics =
        List.of(
            new FakeMetric("bad") {
              @Override
              public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
                stop.stop();
                throw new IllegalStateException("no");
              }
            },
            new FakeMetric("bias"));
    RunOutcome outcome = run();
    assertEquals(RunState.STOPPED, outcome.state());
    assertTrue(outcome.warnings().get(0).contains("'bad'"), outcome.warnings()::toString);
  }

  private void limit(double seconds) {
    plans.run = new RunSettings(OptionalInt.empty(), OptionalDouble.of(seconds), 30);
  }

  @Test
  void theTimeLimitEndsTrainingAndTheModelIsJudged() {
    limit(0.05);
    plans.model = Cranky.stepping(step -> Step.running("for ever", Double.NaN));
    plans.modelSettings =
        new FakeLearner.Settings(
            0.1, FakeLearner.Speed.SLOW, new FakeLearner.Train(Integer.MAX_VALUE));
    RunOutcome outcome = run();
    assertEquals(RunState.STOPPED, outcome.state());
    assertEquals(ExitCode.STOPPED, outcome.exit());
    assertEquals("the training reached its time limit of 0.05 s", outcome.reason());
    assertTrue(outcome.metrics().containsKey("test.bias"));
    assertTrue(Files.exists(outcome.dir().resolve("model.safetensors")));
  }

  @Test
  void anAmpleTimeLimitChangesNothing() {
    limit(1e9);
    assertEquals(ExitCode.OK, run().exit());
  }
}
