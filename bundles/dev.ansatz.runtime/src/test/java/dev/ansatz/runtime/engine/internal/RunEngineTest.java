package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Answers;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import dev.ansatz.runtime.store.SavedModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEngineTest {
  @TempDir Path temp;

  private final RunEngine engine =
      new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())));

  private RunOutcome run(Plans plans, String folder, RunListener listener) {
    return engine.run(
        new RunRequest(plans.plan(), temp.resolve(folder), listener, StopToken.never()));
  }

  private RunOutcome run(Plans plans, String folder) {
    return run(plans, folder, RunListener.NONE);
  }

  @Test
  void aRunLeavesACompleteFolder() throws IOException {
    RunOutcome outcome = run(new Plans(), "a/b");
    assertEquals("", outcome.reason());
    assertEquals(RunState.FINISHED, outcome.state());
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals("b", outcome.id());
    assertEquals(Set.of("test.bias"), outcome.metrics().keySet());
    assertEquals(List.of(), outcome.warnings());
    assertEquals(
        List.of(
            "curves.bin",
            "fake.yaml",
            "figures/learning-curve.png",
            "figures/learning-curve.safetensors",
            "figures/learning-curve.svg",
            "figures/mean.png",
            "figures/mean.safetensors",
            "figures/mean.svg",
            "metrics.csv",
            "model.json",
            "model.safetensors",
            "report.html",
            "run.json"),
        List.copyOf(Folders.contents(outcome.dir()).keySet()));
    assertTrue(Files.exists(outcome.dir().resolve("times.json")));
    Map<?, ?> record = Folders.json(outcome.dir().resolve("run.json"));
    assertEquals("FINISHED", record.get("state"));
    assertEquals(
        outcome.metrics().get("test.bias").value(),
        ((Map<?, ?>) ((Map<?, ?>) record.get("scores")).get("test.bias")).get("value"));
  }

  @Test
  void metricsAndFiguresShareTheModelsAnswers() {
    Set<Answers> seen = new HashSet<>();
    Plans plans = new Plans();
    plans.metrics =
        List.of(
            new FakeMetric("bias") {
              @Override
              public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
                seen.add(request.answers());
                return super.evaluate(request);
              }
            },
            new FakeMetric("other") {
              @Override
              public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
                seen.add(request.answers());
                return super.evaluate(request);
              }
            });
    plans.figures =
        List.of(
            new FakeVisualizer("mean") {
              @Override
              public List<Figure> draw(ViewRequest<MeanModel, NoSettings> request) {
                seen.add(request.answers());
                return super.draw(request);
              }
            });
    run(plans, "first");
    assertEquals(1, seen.size());
    run(plans, "second");
    assertEquals(2, seen.size());
  }

  @Test
  void aSavedModelIsLoadedToTheSameBits() {
    Archive archive = SavedModel.load(run(new Plans(), "run").dir());
    assertEquals(archive, new FakeLearner().load(archive).save());
  }

  @Test
  void equalRunsGiveEqualBytes() throws IOException {
    Map<String, String> first = Folders.contents(run(new Plans(), "first").dir());
    Map<String, String> second = Folders.contents(run(new Plans(), "second").dir());
    assertEquals(first, second);
    Plans other = new Plans();
    other.seed = 2;
    Map<String, String> third = Folders.contents(run(other, "third").dir());
    assertNotEquals(first.get("model.safetensors"), third.get("model.safetensors"));
  }

  @Test
  void metricsHoldReadingsThenScores() throws IOException {
    Plans plans = new Plans();
    plans.splits = List.of(Split.TRAIN, Split.TEST);
    Path dir = run(plans, "run").dir();
    List<String> lines = Files.readAllLines(dir.resolve("metrics.csv"));
    assertEquals("step,split,name,value,unit", lines.get(0));
    assertTrue(lines.get(1).matches("1,train,loss,0\\.\\d+,mm"), lines.get(1));
    assertTrue(lines.get(10).startsWith("10,train,loss,"), lines.get(10));
    assertTrue(lines.get(11).startsWith("10,train,bias,"), lines.get(11));
    assertTrue(lines.get(12).startsWith("10,test,bias,"), lines.get(12));
    assertEquals(13, lines.size());
  }

  @Test
  void theFolderSaysThatTheRunIsUnderWayWhileItIs() throws IOException {
    Path dir = temp.resolve("run");
    List<Object> states = new ArrayList<>();
    List<Object> processes = new ArrayList<>();
    Plans plans = new Plans();
    plans.model =
        Cranky.learner(
            training ->
                new Cranky.Delegate(training) {
                  @Override
                  public Step advance(StepContext context) {
                    try {
                      states.add(Folders.json(dir.resolve("run.json")).get("state"));
                      Map<?, ?> times = Folders.json(dir.resolve("times.json"));
                      processes.add(times.get("process"));
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                    return super.advance(context);
                  }
                });
    assertEquals(RunState.FINISHED, run(plans, "run").state());
    assertEquals(Set.of("RUNNING"), Set.copyOf(states));
    assertEquals(ProcessHandle.current().pid(), ((Number) processes.get(0)).longValue());
  }

  @Test
  void aListenerSeesTheLastStepAndTheEnd() {
    List<String> events = new ArrayList<>();
    Plans plans = new Plans();
    plans.modelSettings =
        new FakeLearner.Settings(1e-4, FakeLearner.Speed.SLOW, new FakeLearner.Train(20_000));
    RunOutcome outcome =
        run(
            plans,
            "run",
            new RunListener() {
              @Override
              public void begun(RunRequest request) {
                assertTrue(Files.isDirectory(request.dir()));
                events.add("begun");
              }

              @Override
              public void stepped(long steps, Step step) {
                events.add("step " + steps);
              }

              @Override
              public void ended(RunOutcome ended) {
                assertTrue(Files.exists(ended.dir().resolve("report.html")));
                events.add("ended " + ended.state());
              }
            });
    assertEquals("begun", events.get(0));
    assertEquals("step 20000", events.get(events.size() - 2));
    assertEquals("ended " + outcome.state(), events.get(events.size() - 1));
    assertTrue(events.size() < 1_000, () -> "throttled, yet " + events.size() + " events");
  }

  @Test
  void aListenerThatThrowsDoesNotHurtTheRun() {
    RunListener cranky =
        new RunListener() {
          @Override
          public void begun(RunRequest request) {
            throw new IllegalStateException("cranky");
          }

          @Override
          public void ended(RunOutcome outcome) {
            throw new AssertionError("called again");
          }
        };
    assertEquals(ExitCode.OK, run(new Plans(), "run", cranky).exit());
  }

  @Test
  void withoutARendererThereIsAWarning() throws IOException {
    RunOutcome outcome =
        new RunEngine(Plans.surroundings(Optional.empty()))
            .run(
                new RunRequest(
                    new Plans().plan(), temp.resolve("run"), RunListener.NONE, StopToken.never()));
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals(List.of(FigurePrinter.MISSING), outcome.warnings());
    assertEquals(
        outcome.warnings(), Folders.json(outcome.dir().resolve("run.json")).get("warnings"));
  }

  @Test
  void theNumberOfThreadsIsThePlansOrTheMachines() throws IOException {
    Path dir = run(new Plans(), "run").dir();
    assertEquals(
        Runtime.getRuntime().availableProcessors(),
        ((Map<?, ?>) Folders.json(dir.resolve("run.json")).get("run")).get("threads"));
  }
}
