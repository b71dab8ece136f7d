package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.learn.TrainingException;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import dev.ansatz.runtime.expect.Check;
import dev.ansatz.runtime.plan.Expectation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plug-in does, there is an outcome, a sentence, and a folder that tells the truth. */
class RunTroubleTest {
  @TempDir Path temp;

  private RunOutcome run(Consumer<Plans> change) {
    Plans plans = new Plans();
    change.accept(plans);
    return new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())))
        .run(
            new RunRequest(plans.plan(), temp.resolve("run"), RunListener.NONE, StopToken.never()));
  }

  private static Consumer<Plans> data(Supplier<Dataset> load) {
    return plans ->
        plans.data =
            new FakeDataset() {
              @Override
              public Dataset load(DatasetRequest<Settings> request) {
                return load.get();
              }
            };
  }

  private static Consumer<Plans> begin(Supplier<Training> begin) {
    return plans ->
        plans.model =
            new FakeLearner() {
              @Override
              public Training begin(Problem<Settings> problem) {
                return begin.get();
              }
            };
  }

  private static Consumer<Plans> step(Supplier<Step> step) {
    return plans -> plans.model = Cranky.stepping(good -> step.get());
  }

  private static Consumer<Plans> archive(Supplier<Archive> archive) {
    return plans ->
        plans.model =
            Cranky.modelling(
                good ->
                    new dev.ansatz.api.model.Model() {
                      @Override
                      public Archive save() {
                        return archive.get();
                      }

                      @Override
                      public dev.ansatz.api.model.ModelSummary summary() {
                        return good.summary();
                      }
                    });
  }

  private static <T> Supplier<T> throwing(Supplier<? extends Throwable> failure) {
    return () -> sneak(failure.get());
  }

  @SuppressWarnings("unchecked")
  private static <T, E extends Throwable> T sneak(Throwable failure) throws E {
    throw (E) failure;
  }

  private static Arguments row(
      Consumer<Plans> change, RunState state, ExitCode exit, String sentence) {
    return Arguments.of(change, state, exit, sentence);
  }

  static List<Arguments> troubles() {
    RunState failed = RunState.FAILED;
    return List.of(
        row(
            data(throwing(() -> new DataException("no such file x"))),
            failed,
            ExitCode.INPUT,
            "no such file x"),
        row(
            data(throwing(() -> new NullPointerException("oops"))),
            failed,
            ExitCode.TRAINING,
            "the plug-in 'fake-data' (dev.ansatz.test 1.0.0) failed while loading data:"
                + " NullPointerException: oops"),
        row(
            data(throwing(() -> new IOException("checked"))),
            failed,
            ExitCode.TRAINING,
            "the plug-in 'fake-data' (dev.ansatz.test 1.0.0) failed while loading data:"
                + " IOException: checked"),
        row(
            data(() -> null),
            failed,
            ExitCode.TRAINING,
            "the plug-in 'fake-data' (dev.ansatz.test 1.0.0) returned nothing while loading data"),
        row(
            data(throwing(() -> new NoClassDefFoundError("gone/Away"))),
            failed,
            ExitCode.PLUGIN,
            "the plug-in 'fake-data' (dev.ansatz.test 1.0.0) failed while loading data: a class is"
                + " missing or does not fit (java.lang.NoClassDefFoundError: gone/Away)"),
        row(
            plans -> plans.splits = List.of(Split.VALIDATION),
            failed,
            ExitCode.INPUT,
            "the splits to be judged must be among [train, test], the parts of \"Noise <1>\"; got"
                + " validation"),
        row(
            plans ->
                plans.model =
                    new FakeLearner() {
                      @Override
                      public Abilities abilities() {
                        return new Abilities(Set.of(Task.DENSITY), Set.of(MeanModel.class));
                      }
                    },
            failed,
            ExitCode.INPUT,
            "the data of the model 'fake-model' must be for one of [DENSITY]; \"Noise <1>\" is for"
                + " [FORECASTING]"),
        row(
            begin(throwing(() -> new InvalidSettingException("M", "p", "at least 1", 0))),
            failed,
            ExitCode.USAGE,
            "the 'p' parameter of M must be at least 1; got 0"),
        row(
            begin(() -> null),
            failed,
            ExitCode.TRAINING,
            "the plug-in 'fake-model' (dev.ansatz.test 1.0.0) returned nothing while beginning the"
                + " training"),
        row(
            step(() -> null),
            failed,
            ExitCode.TRAINING,
            "the plug-in 'fake-model' (dev.ansatz.test 1.0.0) returned nothing while training"),
        row(
            step(throwing(() -> new TrainingException("the matrix is singular"))),
            failed,
            ExitCode.TRAINING,
            "the matrix is singular"),
        row(
            step(throwing(() -> new StackOverflowError())),
            failed,
            ExitCode.TRAINING,
            "the plug-in 'fake-model' (dev.ansatz.test 1.0.0) failed while training:"
                + " StackOverflowError"),
        row(
            step(throwing(StoppedException::new)),
            failed,
            ExitCode.TRAINING,
            "a plug-in gave up as if it had been asked to stop, but nobody asked"),
        row(
            step(throwing(() -> new DivergedException("W", "raise model.ridge"))),
            RunState.DIVERGED,
            ExitCode.DIVERGED,
            "at step 1, W must be finite; it is not: raise model.ridge"),
        row(
            step(() -> Step.running("x", 0, new Step.Reading("loss", Double.NaN, ""))),
            RunState.DIVERGED,
            ExitCode.DIVERGED,
            "at step 1, the reading 'loss' must be finite; it is not: it is NaN"),
        row(
            archive(() -> null),
            failed,
            ExitCode.TRAINING,
            "the plug-in 'fake-model' (dev.ansatz.test 1.0.0) returned nothing while saving the"
                + " model"),
        row(
            archive(
                () ->
                    new Archive(
                        "fake-model",
                        1,
                        Map.of("w", F64Tensor.of(new double[] {1, Double.POSITIVE_INFINITY}, 2)),
                        Map.of())),
            RunState.DIVERGED,
            ExitCode.DIVERGED,
            "the array 'w' of the model must be finite; it is not: 1 of its 2 numbers are"
                + " NaN or infinite"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void troubleBeforeThereIsAModel(
      Consumer<Plans> change, RunState state, ExitCode exit, String sentence) throws IOException {
    RunOutcome outcome = run(change);
    assertEquals(sentence, outcome.reason());
    assertEquals(state, outcome.state());
    assertEquals(exit, outcome.exit());
    assertTruthful(outcome);
    assertFalse(Files.exists(outcome.dir().resolve("model.safetensors")));
    assertFalse(Files.exists(outcome.dir().resolve("model.json")));
  }

  private static void assertTruthful(RunOutcome outcome) throws IOException {
    Map<String, String> contents = Folders.contents(outcome.dir());
    Map<?, ?> record = Folders.json(outcome.dir().resolve("run.json"));
    assertEquals(outcome.state().name(), record.get("state"));
    assertEquals(outcome.exit().code(), record.get("exit"));
    assertEquals(outcome.reason(), record.get("reason"));
    assertTrue(contents.get("report.html").contains(outcome.state().name()));
    assertTrue(contents.containsKey("metrics.csv"));
    assertTrue(
        contents.keySet().stream().noneMatch(name -> name.contains(".tmp") || name.startsWith(".")),
        contents.keySet()::toString);
    for (Object file : (List<?>) record.get("files")) {
      assertTrue(Files.exists(outcome.dir().resolve((String) file)), file::toString);
    }
  }

  @Test
  void attributesThatAreNotDataAreAFaultOfTheModel() throws IOException {
    RunOutcome outcome =
        run(archive(() -> new Archive("m", 1, Map.of(), Map.of("x", new Object()))));
    assertEquals(ExitCode.TRAINING, outcome.exit());
    assertTrue(outcome.reason().contains("'fake-model'"), outcome.reason());
    assertTruthful(outcome);
  }

  private static FakeMetric metric(String id, Supplier<List<Score>> scores) {
    return new FakeMetric(id) {
      @Override
      public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
        return scores.get();
      }
    };
  }

  private static FakeVisualizer visualizer(String id, Supplier<List<Figure>> figures) {
    return new FakeVisualizer(id) {
      @Override
      public List<Figure> draw(ViewRequest<MeanModel, NoSettings> request) {
        return figures.get();
      }
    };
  }

  static List<Arguments> lateTroubles() {
    Consumer<Plans> throwingMetric =
        plans ->
            plans.metrics =
                List.of(
                    metric("bad", throwing(() -> new IllegalStateException("no"))),
                    new FakeMetric("bias"));
    Consumer<Plans> shortData =
        plans ->
            plans.metrics =
                List.of(
                    metric("bad", throwing(() -> new DataException("the part is too short"))),
                    new FakeMetric("bias"));
    Consumer<Plans> nullScore =
        plans ->
            plans.metrics =
                List.of(metric("bad", () -> Arrays.asList((Score) null)), new FakeMetric("bias"));
    Consumer<Plans> nanScore =
        plans ->
            plans.metrics =
                List.of(
                    metric(
                        "bad", () -> List.of(new Score("bad", Double.NaN, "", Score.Better.LOWER))),
                    new FakeMetric("bias"));
    Consumer<Plans> throwingFigure =
        plans ->
            plans.figures =
                List.of(
                    visualizer("bad", throwing(() -> new IllegalStateException("no"))),
                    new FakeVisualizer("mean"));
    Consumer<Plans> escapingFigure =
        plans ->
            plans.figures =
                List.of(
                    visualizer("bad", () -> List.of(new Figure("../x", "", "", 1, List.of()))),
                    new FakeVisualizer("mean"));
    String plugin = "the plug-in 'bad' (dev.ansatz.test 1.0.0) ";
    return List.of(
        row(
            throwingMetric,
            RunState.FAILED,
            ExitCode.TRAINING,
            plugin + "failed while judging the model: IllegalStateException: no"),
        row(shortData, RunState.FAILED, ExitCode.INPUT, "the part is too short"),
        row(
            nullScore,
            RunState.FAILED,
            ExitCode.TRAINING,
            plugin + "returned nothing while judging the model"),
        row(
            nanScore,
            RunState.DIVERGED,
            ExitCode.DIVERGED,
            "the score 'test.bad' must be finite; got NaN"),
        row(
            throwingFigure,
            RunState.FAILED,
            ExitCode.TRAINING,
            plugin + "failed while drawing: IllegalStateException: no"),
        row(
            escapingFigure,
            RunState.FAILED,
            ExitCode.TRAINING,
            plugin
                + "failed while drawing: IllegalArgumentException: the id of a figure must be lower"
                + " case words joined by hyphens, and unique; got \"../x\""));
  }

  @ParameterizedTest
  @MethodSource("lateTroubles")
  void troubleWithAMetricOrFigureKeepsEverythingElse(
      Consumer<Plans> change, RunState state, ExitCode exit, String sentence) throws IOException {
    RunOutcome outcome = run(change);
    assertEquals(sentence, outcome.reason());
    assertEquals(state, outcome.state());
    assertEquals(exit, outcome.exit());
    assertTruthful(outcome);
    assertTrue(outcome.metrics().containsKey("test.bias"));
    assertTrue(Files.exists(outcome.dir().resolve("model.safetensors")));
    assertTrue(Files.exists(outcome.dir().resolve("figures/mean.svg")));
  }

  @Test
  void theFirstTroubleDecidesAndTheOthersAreWarnings() {
    RunOutcome outcome =
        run(
            plans ->
                plans.metrics =
                    List.of(
                        metric("a", throwing(() -> new DataException("first"))),
                        metric("b", throwing(() -> new TrainingException("second")))));
    assertEquals("first", outcome.reason());
    assertEquals(ExitCode.INPUT, outcome.exit());
    assertEquals(List.of("second"), outcome.warnings());
  }

  @Test
  void whatDoesNotFitIsLeftOutWithAWarning() {
    RunOutcome outcome =
        run(
            plans ->
                plans.metrics =
                    List.of(
                        new FakeMetric("picky") {
                          @Override
                          public boolean accepts(Dataset dataset) {
                            return false;
                          }
                        }));
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals(
        List.of("the metric 'picky' was left out: it does not fit the model or the data"),
        outcome.warnings());
  }

  @Test
  void aLearnerThatInventsReadingsIsWarnedOf() {
    int[] count = {0};
    RunOutcome outcome =
        run(
            plans -> {
              plans.modelSettings =
                  new FakeLearner.Settings(0.1, FakeLearner.Speed.SLOW, new FakeLearner.Train(101));
              plans.model =
                  Cranky.stepping(
                      step ->
                          new Step(
                              step.status(),
                              "inventing",
                              0,
                              List.of(new Step.Reading("r" + count[0]++, 1, ""))));
            });
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals(
        List.of(
            "the model 'fake-model' has more than 100 live readings; the others are not recorded"),
        outcome.warnings());
  }

  @Test
  void aRendererThatThrowsFailsTheRunAndKeepsTheModel() {
    RunOutcome outcome =
        new RunEngine(
                Plans.surroundings(
                    Optional.of(
                        (request, out) -> {
                          throw new IllegalStateException("no fonts");
                        })))
            .run(
                new RunRequest(
                    new Plans().plan(), temp.resolve("run"), RunListener.NONE, StopToken.never()));
    assertEquals(RunState.FAILED, outcome.state());
    assertTrue(outcome.reason().contains("no fonts"), outcome.reason());
    assertTrue(Files.exists(outcome.dir().resolve("model.safetensors")));
  }

  @Test
  void anUnmetExpectationIsToldByTheExitCode() throws IOException {
    RunOutcome outcome =
        run(
            plans ->
                plans.expectations =
                    List.of(
                        new Expectation("test.bias", Expectation.Comparison.ABOVE, 0),
                        new Expectation("test.bias", Expectation.Comparison.BELOW, 0),
                        new Expectation("test.vpt", Expectation.Comparison.AT_LEAST, 17)));
    assertEquals(RunState.FINISHED, outcome.state());
    assertEquals(ExitCode.EXPECTATION, outcome.exit());
    assertEquals(
        "test.bias < 0 is not met: %s; test.vpt >= 17 is not met: there is no such score"
            .formatted(
                Check.of(
                        new Expectation("test.bias", Expectation.Comparison.BELOW, 0),
                        Optional.of(outcome.metrics().get("test.bias")))
                    .finding()),
        outcome.reason());
    assertTruthful(outcome);
  }
}
