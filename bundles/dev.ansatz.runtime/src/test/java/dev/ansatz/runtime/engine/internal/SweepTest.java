package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.view.Study;
import dev.ansatz.api.view.StudyRequest;
import dev.ansatz.api.view.StudyVisualizer;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.FolderException;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Fold;
import dev.ansatz.runtime.plan.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SweepTest {
  @TempDir Path temp;

  private final Sweeps sweeps = new Sweeps();
  private final StopSource stop = new StopSource();
  private final List<String> progress = new ArrayList<>();

  private RunOutcome run(String folder) {
    RunListener listener =
        new RunListener() {
          @Override
          public void progress(String activity, long done, long total) {
            progress.add("%s %d/%d".formatted(activity, done, total));
          }
        };
    return new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())))
        .sweep(new SweepRequest(sweeps.sweep(), temp.resolve(folder), listener, stop));
  }

  /** Lets the first score of each trial be what is given, in the order of the trials. */
  private void scores(double... values) {
    sweeps.change =
        (number, plans) ->
            plans.metrics =
                List.of(
                    new FakeMetric("bias") {
                      @Override
                      public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
                        double value = values[number - 1];
                        return List.of(new Score("bias", value, "mm", Score.Better.LOWER));
                      }
                    });
  }

  private static List<String> trialFolders(RunOutcome outcome) throws IOException {
    try (Stream<Path> folders = Files.list(outcome.dir().resolve("trials"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aSweepLeavesACompleteFolder() throws IOException {
    RunOutcome outcome = run("sweep");
    assertEquals("", outcome.reason());
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals(12, trialFolders(outcome).size());
    Map<String, String> contents = Folders.contents(outcome.dir());
    for (String name : List.of("sweep.json", "trials.csv", "summary.csv", "report.html")) {
      assertTrue(contents.containsKey(name), name);
    }
    assertTrue(contents.containsKey("trials/012/model.safetensors"));
    assertEquals("FINISHED", Folders.json(outcome.dir().resolve("sweep.json")).get("state"));
    assertEquals("trials 0/12", progress.get(0));
    assertEquals("trials 12/12", progress.get(progress.size() - 1));
  }

  @Test
  void meanAndStandardDeviationAreThoseOfTheRepeats() throws IOException {
    sweeps.rates = new double[] {0.5, 0.1};
    scores(1, 2, 6, 5, 5, 5);
    RunOutcome outcome = run("sweep");
    assertEquals(
        """
        model.rate,score,split,mean,sd,n,unit
        0.5,test.bias,test,3.0,2.6457513110645907,3,mm
        0.1,test.bias,test,5.0,0.0,3,mm
        """,
        Files.readString(outcome.dir().resolve("summary.csv")));
    assertEquals(3, outcome.metrics().get("test.bias.mean[model.rate=0.5]").value(), 1e-15);
    assertEquals(
        Math.sqrt(7), outcome.metrics().get("test.bias.sd[model.rate=0.5]").value(), 1e-15);
    assertEquals(
        """
        trial,model.rate,repeat,seed,state,reason,parameters,test.bias / mm
        001,0.5,1,100,FINISHED,,1,1.0
        002,0.5,2,101,FINISHED,,1,2.0
        """,
        Files.readString(outcome.dir().resolve("trials.csv"))
            .lines()
            .limit(3)
            .map(line -> line + "\n")
            .reduce("", String::concat));
  }

  @Test
  void aTableHasOneLineForEachPoint() throws IOException {
    sweeps.rates = new double[] {0.5, 0.1};
    sweeps.repeats = 2;
    sweeps.change =
        (number, plans) ->
            plans.metrics = List.of(metric(number > 2 ? "m" : "mm", number), new FakeMetric("b"));
    RunOutcome outcome = run("sweep");
    String table = Files.readString(outcome.dir().resolve("points.csv"));
    assertEquals(
        "model.rate,n,parameters,test.size / mm,sd of test.size / mm,test.b / mm,sd of test.b / mm,"
            + "test.size / m,sd of test.size / m",
        table.lines().findFirst().orElseThrow());
    assertTrue(table.contains("\n0.5,2,1,1.5,0.7071067811865476,"), table);
    assertTrue(table.endsWith(",3.5,0.7071067811865476\n"), table);
    assertEquals(
        List.of(
            "the size on test does not compare between 0.5 (test.size; mm) | 0.1"
                + " (test.size; m); what compares: test.b"),
        outcome.warnings());
  }

  private static FakeMetric metric(String unit, double value) {
    return new FakeMetric("size") {
      @Override
      public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
        return List.of(new Score("size", value, unit, Score.Better.LOWER));
      }
    };
  }

  @Test
  void foldsAreJudgedOnDifferentRowsAndSummedUp() throws IOException {
    sweeps.rates = new double[] {0.5};
    sweeps.repeats = 4;
    sweeps.change =
        (number, plans) ->
            plans.fold = Optional.of(new Fold(Fold.Kind.FORWARD, 2, 2 - number % 2, 1));
    RunOutcome outcome = run("sweep");
    assertEquals(ExitCode.OK, outcome.exit(), outcome.reason());
    List<String> lines = Files.readAllLines(outcome.dir().resolve("trials.csv"));
    assertTrue(lines.get(0).startsWith("trial,model.rate,repeat,fold,seed,"), lines.get(0));
    assertTrue(lines.get(1).startsWith("001,0.5,1,1,"), lines.get(1));
    assertTrue(lines.get(4).startsWith("004,0.5,2,2,"), lines.get(4));
    Map<?, ?> first = Folders.json(outcome.dir().resolve("trials/001/run.json"));
    Map<?, ?> parts = (Map<?, ?>) ((Map<?, ?>) first.get("dataset")).get("parts");
    assertTrue(parts.toString().contains("shape=[7, 1]"), parts.toString());
    String again = Files.readString(outcome.dir().resolve("trials/001/fake.yaml"));
    assertTrue(again.contains("fold:\n  kind: forward\n  count: 2\n  number: 1\n"), again);
  }

  @Test
  void aSingleRepeatHasNoStandardDeviation() {
    sweeps.repeats = 1;
    RunOutcome outcome = run("sweep");
    assertEquals(4, outcome.metrics().size());
  }

  @Test
  void equalSweepsGiveEqualBytesWhateverTheTiming() throws IOException {
    sweeps.until = Optional.of(new Sweep.Until("test.bias", 1.5));
    double[] values = {1, 1, 1, 2, 1, 1, 2, 2, 2, 9, 9, 9};
    scores(values);
    Map<String, String> first = Folders.contents(run("first").dir());
    var plain = sweeps.change;
    sweeps.change =
        (number, plans) -> {
          plain.accept(number, plans);
          plans.model =
              Cranky.stepping(
                  step -> {
                    Thread.yield();
                    for (int i = 0; i < (number % 3) * 100_000; i++) {
                      Thread.onSpinWait();
                    }
                    return step;
                  });
        };
    Map<String, String> second = Folders.contents(run("second").dir());
    assertEquals(first, second);
    assertTrue(first.containsKey("trials/009/run.json"));
    assertFalse(first.containsKey("trials/010/run.json"));
  }

  @Test
  void theRuleEndsTheSweepAfterTheFirstPointThatReachesIt() throws IOException {
    sweeps.repeats = 2;
    sweeps.until = Optional.of(new Sweep.Until("test.bias", 1.1));
    scores(1, 1, 1.05, 1.14, 1.05, 1.2, 9, 9);
    RunOutcome outcome = run("sweep");
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals(List.of("001", "002", "003", "004", "005", "006"), trialFolders(outcome));
    assertEquals(6, outcome.metrics().size());
  }

  @Test
  void speculativeTrialsAreStoppedAndRemoved() throws IOException {
    sweeps.repeats = 1;
    sweeps.until = Optional.of(new Sweep.Until("test.bias", 1));
    scores(1, 1, 1, 1);
    var scored = sweeps.change;
    sweeps.change =
        (number, plans) -> {
          scored.accept(number, plans);
          if (number > 2) {
            plans.model = endless();
          }
        };
    RunOutcome outcome = run("sweep");
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals(List.of("001", "002"), trialFolders(outcome));
  }

  private static FakeLearner endless() {
    return Cranky.learner(
        training ->
            new Cranky.Delegate(training) {
              @Override
              public Step advance(StepContext context) {
                while (true) {
                  context.stop().check();
                  Thread.onSpinWait();
                }
              }
            });
  }

  @Test
  void aRuleOnAScoreThatIsNotThereIsWarnedOf() {
    sweeps.until = Optional.of(new Sweep.Until("test.nothing", 2));
    RunOutcome outcome = run("sweep");
    assertEquals(
        List.of("the sweep could not end early: its first point has no score 'test.nothing'"),
        outcome.warnings());
  }

  @Test
  void partialFailureNamesEveryReason() throws IOException {
    sweeps.change =
        (number, plans) -> {
          if (number == 2 || number == 7) {
            plans.model = failing(() -> new DataException("too short"));
          } else if (number == 12) {
            plans.model = failing(() -> new DivergedException("W", "raise model.ridge"));
          }
        };
    RunOutcome outcome = run("sweep");
    assertEquals(RunState.FAILED, outcome.state());
    assertEquals(ExitCode.SWEEP, outcome.exit());
    assertEquals(
        "3 of 12 trials failed: 002, 007: too short; 012: at step 1, W must be finite; it is not:"
            + " raise model.ridge",
        outcome.reason());
    String summary = Files.readString(outcome.dir().resolve("summary.csv"));
    assertTrue(summary.lines().skip(1).allMatch(line -> line.matches(".*,[23],mm")), summary);
    assertEquals("FAILED", Folders.json(outcome.dir().resolve("sweep.json")).get("state"));
  }

  private static FakeLearner failing(java.util.function.Supplier<RuntimeException> failure) {
    return Cranky.stepping(
        step -> {
          throw failure.get();
        });
  }

  @Test
  void whereAllFailTheFirstDecides() {
    sweeps.change =
        (number, plans) ->
            plans.model =
                failing(
                    () ->
                        number == 1
                            ? new DivergedException("W", "raise model.ridge")
                            : new DataException("too short"));
    RunOutcome outcome = run("sweep");
    assertEquals(RunState.DIVERGED, outcome.state());
    assertEquals(ExitCode.DIVERGED, outcome.exit());
    assertTrue(
        outcome.reason().startsWith("12 of 12 trials failed: 001: at step 1, W"), outcome.reason());
  }

  @Test
  void anExpectationThatATrialDoesNotMeetIsTold() {
    scores(1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    var scored = sweeps.change;
    sweeps.change =
        (number, plans) -> {
          scored.accept(number, plans);
          plans.expectations =
              List.of(new Expectation("test.bias", Expectation.Comparison.BELOW, 2));
        };
    RunOutcome outcome = run("sweep");
    assertEquals(RunState.FINISHED, outcome.state());
    assertEquals(ExitCode.EXPECTATION, outcome.exit());
    assertEquals("003: test.bias < 2 is not met: 5 mm, 3 off", outcome.reason());
  }

  @Test
  void stoppingASweepKeepsWhatIsDone() throws IOException {
    sweeps.change =
        (number, plans) -> {
          if (number == 4) {
            plans.model =
                Cranky.learner(
                    training ->
                        new Cranky.Delegate(training) {
                          @Override
                          public Step advance(StepContext context) {
                            stop.stop();
                            return super.advance(context);
                          }
                        });
          } else if (number > 4) {
            plans.model = endless();
          }
        };
    RunOutcome outcome = run("sweep");
    assertEquals(RunState.STOPPED, outcome.state());
    assertEquals(ExitCode.STOPPED, outcome.exit());
    assertTrue(outcome.reason().matches("stopped on request after \\d+ of 12 trials had begun"));
    assertEquals("STOPPED", Folders.json(outcome.dir().resolve("sweep.json")).get("state"));
    Path fourth = outcome.dir().resolve("trials/004/run.json");
    assertEquals("STOPPED", Folders.json(fourth).get("state"));
  }

  @Test
  void studyVisualizersSeeTheScoresOfTheTrialsThatFinished() {
    sweeps.rates = new double[] {0.5, 0.1};
    double[] values = {1, 2, 6, 5, 5, 5};
    scores(values);
    var scored = sweeps.change;
    sweeps.change =
        (number, plans) -> {
          scored.accept(number, plans);
          if (number == 2) {
            plans.model = failing(() -> new DataException("too short"));
          }
        };
    List<Study> studies = new ArrayList<>();
    sweeps.figures = List.of(Plans.bind(new RememberingVisualizer(studies)));
    RunOutcome outcome = run("sweep");
    Study study = studies.get(0);
    assertEquals(List.of("model.rate"), study.settings());
    assertArrayEquals(new double[] {1, 6}, study.points().get(0).values("test.bias"));
    assertArrayEquals(new double[] {5, 5, 5}, study.points().get(1).values("test.bias"));
    assertTrue(Files.exists(outcome.dir().resolve("figures/study.png")));
  }

  private record RememberingVisualizer(List<Study> studies) implements StudyVisualizer<NoSettings> {
    @Override
    public Descriptor<NoSettings> descriptor() {
      return new Descriptor<>("study", "Study", "Remembers.", new NoSettings(), List.of());
    }

    @Override
    public boolean accepts(StudyRequest<NoSettings> request) {
      return true;
    }

    @Override
    public List<Figure> draw(StudyRequest<NoSettings> request) {
      studies.add(request.study());
      return List.of(new Figure("study", "Study", "", 1, List.of()));
    }
  }

  @Test
  void aFolderInUseIsRefused() throws IOException {
    Files.createDirectories(temp.resolve("sweep/x"));
    assertThrows(FolderException.class, () -> run("sweep"));
  }

  @Test
  void coresAreSharedOut() {
    List<Trial> twelve = Trial.of(sweeps.sweep());
    assertEquals(new Cores(8, 1), Cores.share(twelve, 8));
    assertEquals(new Cores(12, 2), Cores.share(twelve, 32));
    sweeps.change =
        (number, plans) ->
            plans.run =
                new dev.ansatz.runtime.plan.RunSettings(
                    java.util.OptionalInt.of(3), java.util.OptionalDouble.empty());
    assertEquals(new Cores(2, 3), Cores.share(Trial.of(sweeps.sweep()), 8));
    assertEquals(new Cores(1, 3), Cores.share(Trial.of(sweeps.sweep()), 2));
  }
}
