package dev.ansatz.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.tck.internal.Answers;
import dev.ansatz.tck.internal.Archives;
import dev.ansatz.tck.internal.BadSettings;
import dev.ansatz.tck.internal.Refusals;
import dev.ansatz.tck.internal.ReproduceLine;
import dev.ansatz.tck.internal.Run;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the engine relies on in every learner. A learner's test extends this class:
 *
 * <pre>{@code
 * class EsnContractTest extends LearnerContract<EsnSettings> {
 *   protected Learner<EsnSettings> learner() { return new EsnLearner(Kernels.portable()); }
 *   protected EsnSettings settings() { return EsnSettings.defaults(); }
 *   protected Dataset dataset() { return SampleData.series(300, 2); }
 * }
 * }</pre>
 *
 * <p>The checks are final: none can be switched off. The system property {@code ansatz.tck.seed}
 * (default 1) is the seed of all randomness; a failure prints the command that repeats it.
 *
 * @param <P> the learner's settings
 */
@ExtendWith(ReproduceLine.class)
public abstract class LearnerContract<P extends Record> {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int RESUME_POINTS = 8;

  /** Makes the learner under test. */
  protected abstract Learner<P> learner();

  /** Returns settings with which a training on {@link #dataset()} takes well under a second. */
  protected abstract P settings();

  /** Returns data that the learner can learn. */
  protected abstract Dataset dataset();

  /**
   * Asks a model everything it can answer. Override for capabilities that the kit does not know.
   *
   * @return the answers by the name of the question, at least one
   */
  protected Map<String, Tensor> ask(Model model) {
    return Answers.of(model, dataset());
  }

  @Test
  final void describesItself() {
    Descriptor<P> descriptor = learner().descriptor();
    assertAll(
        () -> assertFalse(descriptor.title().isBlank(), "the title must have words"),
        () -> assertFalse(descriptor.summary().isBlank(), "the summary must have words"),
        () -> assertFalse(learner().abilities().tasks().isEmpty(), "there must be a task"),
        () -> assertFalse(learner().abilities().models().isEmpty(), "there must be a capability"),
        () ->
            assertEquals(
                descriptor,
                learner().descriptor(),
                "the descriptor must be the same each time, defaults included"));
  }

  @Test
  final void settingsDescribeEveryComponent() {
    SettingsSchema<P> schema = SettingsSchema.of(learner().descriptor().settingsType());
    P defaults = learner().descriptor().defaults();
    assertEquals(
        defaults,
        schema.create(schema.values(defaults)),
        "a record made of the defaults' values must equal them");
    schema
        .settings()
        .forEach(s -> assertFalse(s.label().isBlank(), s.name() + " must have a label"));
  }

  @TestFactory
  final Stream<DynamicTest> badSettingsAreRefused() {
    return BadSettings.of(settings()).stream()
        .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> assertRefused(bad)));
  }

  private static void assertRefused(BadSettings.Bad bad) {
    InvalidSettingException refusal =
        assertThrows(
            InvalidSettingException.class,
            bad.construction()::run,
            bad.name() + " must be refused; call Params.check in the compact constructor");
    assertTrue(
        refusal.getMessage().contains("'" + bad.setting() + "'"),
        "the refusal must name '" + bad.setting() + "'; got: " + refusal.getMessage());
  }

  @Test
  final void theSameKeyGivesTheSameBits() {
    Run first = Run.of(begin());
    Run second = Run.of(begin());
    assertEquals(first.steps(), second.steps(), "the steps of equal trainings must be equal");
    Archives.assertSame("the model", first.model().save(), second.model().save());
    assertEquals(ask(first.model()), ask(second.model()), "equal models must answer the same");
  }

  @Test
  final void stepsTellTheTruth() {
    List<Step> steps = Run.of(begin()).steps();
    double previous = 0;
    for (Step step : steps) {
      double fraction = step.fraction();
      assertTrue(
          Double.isNaN(fraction) || (fraction >= previous && fraction <= 1),
          "fractions must rise from 0 to 1; got " + fraction + " after " + previous);
      previous = Double.isNaN(fraction) ? previous : fraction;
    }
    assertEquals(Step.Status.FINISHED, steps.get(steps.size() - 1).status());
  }

  @Test
  final void inputsAreUnchanged() {
    Dataset dataset = dataset();
    Dataset before = dataset();
    P settings = settings();
    Run run = Run.of(learner().begin(problem(settings, dataset)));
    ask(run.model());
    assertEquals(before.parts(), dataset.parts(), "nobody may write to the data's arrays");
    assertEquals(settings(), settings, "nobody may change the settings");
  }

  @Test
  final void modelsHaveTheClaimedAbilities() {
    Model model = Run.of(begin()).model();
    for (Class<? extends Model> ability : learner().abilities().models()) {
      assertTrue(
          ability.isInstance(model),
          () -> "the model must be a " + ability.getSimpleName() + "; got " + model.getClass());
    }
    assertFalse(ask(model).isEmpty(), "there must be something to ask the model");
    assertTrue(model.summary().parameters() >= 0, "the summary must count parameters");
  }

  @Test
  final void aStoppedTrainingReturnsSoon() {
    Training training = begin();
    StopSource stop = new StopSource();
    stop.stop();
    assertTimeoutPreemptively(PATIENCE, () -> advanceOrStop(training, stop));
  }

  private static void advanceOrStop(Training training, StopToken stop) {
    try {
      training.advance(new StepContext(stop));
    } catch (StoppedException expected) {
      // A step may give up in the middle, or finish what little it does.
    }
  }

  @Test
  final void aStoppedForecastReturnsSoon() {
    Model model = Run.of(begin()).model();
    Assumptions.assumeTrue(model instanceof Forecaster, "only forecasters forecast");
    StopSource stop = new StopSource();
    stop.stop();
    ForecastRequest endless = new ForecastRequest(Answers.history(dataset()), 20_000_000, stop);
    assertTimeoutPreemptively(
        PATIENCE,
        () ->
            assertThrows(
                StoppedException.class,
                () -> ((Forecaster) model).forecast(endless),
                "a forecast must ask its stop token"));
  }

  @TestFactory
  final Stream<DynamicTest> aResumedTrainingEndsAsIfNeverInterrupted() {
    Run whole = Run.of(begin());
    return resumePoints(whole.steps().size())
        .mapToObj(
            at ->
                DynamicTest.dynamicTest(
                    "interrupted after step " + at, () -> assertResumes(whole, at)));
  }

  private static IntStream resumePoints(int steps) {
    int points = Math.min(steps, RESUME_POINTS);
    return IntStream.range(0, points).map(i -> (int) ((long) i * steps / points)).distinct();
  }

  private void assertResumes(Run whole, int at) {
    Training original = begin();
    Run.advance(original, at);
    Archive saved = Archives.copy(original.save());
    Run disturbed = Run.of(original);
    Archives.assertSame(
        "a training that was saved and went on", whole.model().save(), disturbed.model().save());
    Training takenUp = learner().resume(problem(settings(), dataset()), saved);
    Run resumed = Run.of(takenUp);
    assertEquals(
        whole.steps().subList(at, whole.steps().size()),
        resumed.steps(),
        "the steps after resuming must be those of the uninterrupted training");
    Archives.assertSame("a resumed training", whole.model().save(), resumed.model().save());
    assertEquals(
        original.milestones(),
        takenUp.milestones(),
        "the epochs that a resumed training names must be those of the uninterrupted one");
  }

  @Test
  final void aLoadedModelAnswersTheSame() {
    Model model = Run.of(begin()).model();
    Archive saved = Archives.copy(model.save());
    Model loaded = learner().load(saved);
    assertEquals(ask(model), ask(loaded), "a loaded model must answer to the same bits");
    Archives.assertSame("a loaded model", model.save(), loaded.save());
    assertEquals(model.summary(), loaded.summary(), "a loaded model must have the same summary");
  }

  @Test
  final void archivesArePlainData() {
    Training training = begin();
    Archives.assertPlain(learner().descriptor().id(), training.save());
    Archives.assertPlain(learner().descriptor().id(), Run.of(training).model().save());
  }

  @TestFactory
  final Stream<DynamicTest> spoiltArchivesAreRefused() {
    Archive good = Run.of(begin()).model().save();
    return Archives.spoilt(good).entrySet().stream()
        .map(
            spoilt ->
                DynamicTest.dynamicTest(
                    spoilt.getKey(),
                    () ->
                        assertThrows(
                            ArchiveException.class, () -> learner().load(spoilt.getValue()))));
  }

  @Test
  final void aModelTakenEarlyStaysAsItWas() {
    Training training = begin();
    Model early = null;
    while (early == null && training.advance(unstoppable()).status() != Step.Status.FINISHED) {
      early = modelIfThereIsOne(training);
    }
    Assumptions.assumeTrue(early != null, "the learner has no model before its last step");
    Archive before = Archives.copy(early.save());
    Run.of(training);
    Archives.assertSame("a model taken early", before, Archives.copy(early.save()));
  }

  private static Model modelIfThereIsOne(Training training) {
    try {
      return training.model();
    } catch (IllegalStateException nothingLearntYet) {
      return null;
    }
  }

  @Test
  final void modelsAnswerSeveralThreadsAtOnce() {
    Model model = Run.of(begin()).model();
    Map<String, Tensor> alone = ask(model);
    List<Map<String, Tensor>> together =
        IntStream.range(0, 8).parallel().mapToObj(i -> ask(model)).toList();
    together.forEach(answers -> assertEquals(alone, answers, "answers must not depend on others"));
  }

  @TestFactory
  final Stream<DynamicTest> degenerateDataGetsAnAnswerOrAReadableNo() {
    return SampleData.degenerate(dataset()).entrySet().stream()
        .map(
            data ->
                DynamicTest.dynamicTest(
                    data.getKey(), () -> assertAnswerOrReadableNo(data.getValue())));
  }

  private void assertAnswerOrReadableNo(Dataset data) {
    try {
      Model model = Run.of(learner().begin(problem(settings(), data))).model();
      Archives.assertPlain(learner().descriptor().id(), model.save());
    } catch (RuntimeException refusal) {
      String flaw = Refusals.flaw(refusal);
      if (!flaw.isEmpty()) {
        fail(flaw, refusal);
      }
    }
  }

  /** Trains a model on data, to the end. */
  final Model train(Dataset data) {
    return Run.of(learner().begin(problem(settings(), data))).model();
  }

  private Training begin() {
    return learner().begin(problem(settings(), dataset()));
  }

  private Problem<P> problem(P settings, Dataset dataset) {
    long seed = Long.getLong("ansatz.tck.seed", 1);
    return new Problem<>(settings, dataset, RandomKey.of(seed).fold("training"), 1);
  }

  private static StepContext unstoppable() {
    return new StepContext(StopToken.never());
  }
}
