package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import dev.ansatz.runtime.engine.RunHandle;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import dev.ansatz.runtime.plugins.internal.Quarantine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that do not heed the wish to stop are left behind. */
@Timeout(120)
class AbandonTest {
  @TempDir Path temp;

  private final StopSource stop = new StopSource();
  private final Plans plans = new Plans();
  private final Quarantine quarantine = new Quarantine();
  private final RunEngine engine =
      new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer()), quarantine));
  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch back = new CountDownLatch(1);

  @AfterEach
  void letGo() {
    release.countDown();
  }

  /** Does not come back before it is let go, whoever interrupts. */
  private void hang() {
    stop.stop();
    while (release.getCount() > 0) {
      try {
        release.await();
      } catch (InterruptedException e) {
        // a plug-in that heeds nothing
      }
    }
    back.countDown();
  }

  private RunOutcome run(String folder) {
    return engine.run(new RunRequest(plans.plan(), temp.resolve(folder), RunListener.NONE, stop));
  }

  private void assertAbandoned(RunOutcome outcome, String id, String activity) throws IOException {
    assertEquals(
        "stopped on request; the plug-in '%s' (dev.ansatz.test 1.0.0) did not stop within 3 s while %s and was abandoned"
            .formatted(id, activity),
        outcome.reason());
    assertEquals(RunState.STOPPED, outcome.state());
    assertEquals(ExitCode.STOPPED, outcome.exit());
    assertEquals(
        "STOPPED", Folders.json(outcome.dir().resolve("run.json")).get("state"), outcome::reason);
    assertTrue(Files.exists(outcome.dir().resolve("report.html")));
  }

  private void hangingLearner() {
    plans.model =
        Cranky.learner(
            training ->
                new Cranky.Delegate(training) {
                  @Override
                  public Step advance(StepContext context) {
                    hang();
                    return super.advance(context);
                  }
                });
  }

  @Test
  void aLearner() throws Exception {
    hangingLearner();
    RunOutcome outcome = run("run");
    assertAbandoned(outcome, "fake-model", "training");
    assertEquals(1, quarantine.strays().size());
    Thread thread = quarantine.strays().get(0).thread();
    assertTrue(thread.isDaemon());
    assertEquals("ansatz-abandoned-fake-model", thread.getName());

    var before = Folders.contents(outcome.dir());
    release.countDown();
    assertTrue(back.await(60, TimeUnit.SECONDS));
    thread.join();
    assertEquals(before, Folders.contents(outcome.dir()), "the thread that came back wrote");
    assertEquals(List.of(), quarantine.strays());
  }

  @Test
  void anotherRunWithItsBundleSaysSo() {
    hangingLearner();
    run("first");
    Plans others = new Plans();
    RunOutcome outcome =
        engine.run(
            new RunRequest(
                others.plan(), temp.resolve("second"), RunListener.NONE, new StopSource()));
    assertEquals(RunState.FINISHED, outcome.state());
    assertEquals(
        List.of(
            "the plug-in 'fake-model' (dev.ansatz.test 1.0.0) did not stop while training when it"
                + " was asked to; its thread 'ansatz-abandoned-fake-model' still runs"),
        outcome.warnings());
  }

  @Test
  void aSourceOfData() throws IOException {
    plans.data =
        new FakeDataset() {
          @Override
          public Dataset load(DatasetRequest<Settings> request) {
            hang();
            return super.load(request);
          }
        };
    assertAbandoned(run("run"), "fake-data", "loading data");
  }

  @Test
  void aMetric() throws IOException {
    plans.metrics =
        List.of(
            new FakeMetric("bias") {
              @Override
              public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
                hang();
                return super.evaluate(request);
              }
            });
    assertAbandoned(run("run"), "bias", "judging the model");
  }

  @Test
  void aFigure() throws IOException {
    plans.figures =
        List.of(
            new FakeVisualizer("mean") {
              @Override
              public List<Figure> draw(ViewRequest<MeanModel, NoSettings> request) {
                hang();
                return super.draw(request);
              }
            });
    assertAbandoned(run("run"), "mean", "drawing");
  }

  @Test
  void otherRunsGoOn() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Plans others = new Plans();
    others.model =
        Cranky.stepping(
            step -> {
              begun.countDown();
              return step;
            });
    others.modelSettings =
        new FakeLearner.Settings(0.1, FakeLearner.Speed.SLOW, new FakeLearner.Train(50));
    RunHandle other =
        engine.start(
            new RunRequest(others.plan(), temp.resolve("b"), RunListener.NONE, new StopSource()));
    other.pause();
    hangingLearner();
    assertEquals(RunState.STOPPED, run("a").state());
    other.resume();
    assertTrue(begun.await(60, TimeUnit.SECONDS));
    assertEquals(RunState.FINISHED, other.await().state());
    assertFalse(Files.exists(temp.resolve("b/stop")));
  }
}
