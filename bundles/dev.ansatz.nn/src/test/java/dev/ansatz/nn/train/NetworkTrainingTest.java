package dev.ansatz.nn.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.Milestone;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.compute.Kernels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTrainingTest {
  private static final StepContext CONTEXT = new StepContext(StopToken.never());

  private static TrainSettings settings(Keep keep, OptionalDouble learningRate) {
    return new TrainSettings(
        4,
        4,
        "descent",
        learningRate,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        RateSchedule.COSINE,
        0.1,
        2,
        OptionalDouble.of(100),
        keep,
        EarlyStopping.defaults());
  }

  private static NetworkTraining training(Slope slope, TrainSettings settings) {
    return new NetworkTraining(
        new NetworkTraining.Plan(
            "slope",
            slope,
            settings,
            RandomKey.of(1),
            Kernels.portable(),
            Optimizers.of(new Descent("descent"), new Descent("other"))));
  }

  private static NetworkTraining training(Slope slope) {
    return training(slope, settings(Keep.LAST, OptionalDouble.empty()));
  }

  private static List<Step> finish(NetworkTraining training) {
    List<Step> steps = new ArrayList<>();
    do {
      steps.add(training.advance(CONTEXT));
    } while (steps.get(steps.size() - 1).status() != Step.Status.FINISHED);
    return steps;
  }

  @Test
  void learnsFromAllRowsInShuffledBatches() {
    Slope slope = new Slope(14, 0);
    NetworkTraining training = training(slope, settings(Keep.LAST, OptionalDouble.of(0.4)));
    List<Step> steps = finish(training);
    assertEquals(4 * 4, steps.size());
    assertEquals(Step.Status.EPOCH_DONE, steps.get(3).status());
    assertEquals(Step.Status.RUNNING, steps.get(4).status());
    assertEquals(0.25, steps.get(3).fraction());
    assertEquals("epoch 1 of 4", steps.get(3).activity());
    assertEquals("epoch 2 of 4", steps.get(4).activity());
    List<Integer> first = slope.shown.subList(0, 14);
    assertEquals(14, new HashSet<>(first).size(), "every row once in an epoch");
    assertNotEquals(first, slope.shown.subList(14, 28));
    assertEquals(IntStream.range(0, 16).mapToObj(i -> i / 4.0).toList(), slope.epochs);
    assertEquals(3, ((Slope.Line) training.model()).slope(), 0.1);
  }

  @Test
  void readsWhatIsMeasured() {
    Step step = training(new Slope(14, 0)).advance(CONTEXT);
    assertEquals(List.of("loss", "slope"), step.readings().stream().map(r -> r.name()).toList());
    assertEquals("m²", step.readings().get(0).unit());
    assertTrue(step.readings().get(0).value() > 0);
  }

  @Test
  void aPartSmallerThanABatchIsOneBatch() {
    assertEquals(4, finish(training(new Slope(3, 0))).size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 7, 11, 15, 21})
  void resumesToTheSameBits(int at) {
    TrainSettings best = settings(Keep.BEST, OptionalDouble.of(0.05));
    NetworkTraining whole = training(new Slope(14, 5), best);
    List<Step> steps = finish(whole);
    NetworkTraining first = training(new Slope(14, 5), best);
    for (int i = 0; i < at; i++) {
      first.advance(CONTEXT);
    }
    Archive saved = first.save();
    first.advance(CONTEXT);
    NetworkTraining second = training(new Slope(14, 5), best).restore(saved);
    assertEquals(steps.subList(at, steps.size()), finish(second));
    assertEquals(whole.model(), second.model());
    assertEquals(whole.save(), second.save());
    assertEquals(whole.milestones(), second.milestones());
  }

  @Test
  void validationComesBehindEachEpochAndChoosesTheBest() {
    Slope slope = new Slope(8, 4);
    NetworkTraining training = training(slope, settings(Keep.BEST, OptionalDouble.empty()));
    List<Double> losses = new ArrayList<>();
    List<Double> slopes = new ArrayList<>();
    for (int epoch = 0; epoch < 4; epoch++) {
      slope.target = epoch < 2 ? 3 : -20;
      training.advance(CONTEXT);
      slope.target = 3;
      training.advance(CONTEXT);
      Step step = training.advance(CONTEXT);
      assertEquals("validationLoss", step.readings().get(0).name());
      losses.add(step.readings().get(0).value());
      slopes.add(((Slope.Line) training.model()).slope());
    }
    int best =
        IntStream.range(0, 4).reduce((a, b) -> losses.get(b) < losses.get(a) ? b : a).getAsInt();
    assertTrue(best < 3, "the wrong targets spoil the later epochs");
    assertEquals(slopes.get(best), slopes.get(3));
    Milestone first = training.milestones().get(0);
    assertEquals(List.of("best", "last"), names(training.milestones()));
    assertEquals(best + 1, first.epoch());
    assertTrue(first.kept());
    assertEquals(
        List.of("loss", "slope", "validationLoss", "validationSlope"),
        first.readings().stream().map(Step.Reading::name).toList());
    assertEquals(losses.get(best), first.readings().get(2).value());
    Milestone last = training.milestones().get(1);
    assertEquals(4, last.epoch());
    assertFalse(last.kept());
    assertEquals(losses.get(3), last.readings().get(2).value());
    assertEquals("m²", last.readings().get(2).unit());
  }

  private static List<String> names(List<Milestone> milestones) {
    return milestones.stream().map(Milestone::name).toList();
  }

  @Test
  void theLastEpochIsKeptWhereThatIsWanted() {
    NetworkTraining training = training(new Slope(8, 4));
    assertEquals(List.of(), training.milestones());
    for (int i = 0; i < 3; i++) {
      training.advance(CONTEXT);
    }
    Milestone last = training.milestones().get(1);
    assertEquals(1, last.epoch());
    assertTrue(last.kept());
    training.advance(CONTEXT);
    assertFalse(training.milestones().get(1).kept(), "the model is of no epoch's end");
  }

  /** Of five rows in batches of four the fifth counts a fifth. */
  @Test
  void theValidationLossIsAMeanOverRows() {
    NetworkTraining training =
        training(new Slope(4, 5), settings(Keep.LAST, OptionalDouble.of(1e-9)));
    training.advance(CONTEXT);
    assertEquals(List.of(), training.advance(CONTEXT).readings());
    double slope = ((Slope.Line) training.model()).slope();
    double error = (slope - 3) * (slope - 3);
    double expected = error * (1 + 0.25 + 0 + 0.25 + 1) / 5;
    double loss = training.advance(CONTEXT).readings().get(0).value();
    assertEquals(expected, loss, 0.05 * expected);
  }

  @Test
  void thereIsNoModelBeforeTheFirstStep() {
    assertThrows(IllegalStateException.class, () -> training(new Slope(8, 0)).model());
  }

  @Test
  void anUnknownOptimizerIsRefusedWithTheKnownOnes() {
    TrainSettings adam = TrainSettings.defaults();
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> training(new Slope(8, 0), adam));
    assertEquals(
        "the 'optimizer' parameter of TrainSettings must be one of [descent, other]; got adam",
        e.getMessage());
  }

  @Test
  void aSettingThatTheOptimizerLacksIsRefused() {
    TrainSettings decaying =
        new TrainSettings(
            1,
            4,
            "descent",
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.of(0.1),
            RateSchedule.CONSTANT,
            1,
            0,
            OptionalDouble.empty(),
            Keep.LAST,
            EarlyStopping.defaults());
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> training(new Slope(8, 0), decaying));
    assertEquals(
        "the 'weightDecay' parameter of TrainSettings must be absent for the optimizer 'descent',"
            + " which has none; got 0.1",
        e.getMessage());
  }

  @Test
  void spoiltArchivesAreRefused() {
    NetworkTraining training = training(new Slope(8, 0));
    training.advance(CONTEXT);
    Archive good = training.save();
    List<Archive> bad =
        List.of(
            new Archive("other", good.version(), good.tensors(), good.attributes()),
            new Archive("slope", good.version() + 1, good.tensors(), good.attributes()),
            new Archive("slope", good.version(), Map.of(), good.attributes()),
            new Archive("slope", good.version(), good.tensors(), Map.of()),
            new Archive("slope", good.version(), shortened(good), good.attributes()));
    for (Archive archive : bad) {
      assertThrows(ArchiveException.class, () -> training(new Slope(8, 0)).restore(archive));
    }
  }

  private static Map<String, Tensor> shortened(Archive archive) {
    Map<String, Tensor> tensors = new HashMap<>(archive.tensors());
    tensors.put("epoch", F64Tensor.of(new double[] {1, 2, 3, 9}, 4));
    return tensors;
  }

  /** Teaches slope 3 for two epochs, then -20, and measures against 3 behind each. */
  private static List<Step> turnedAway(NetworkTraining training, Slope slope) {
    List<Step> steps = new ArrayList<>();
    do {
      slope.target = steps.size() < 4 || steps.size() % 2 == 1 ? 3 : -20;
      steps.add(training.advance(CONTEXT));
    } while (steps.get(steps.size() - 1).status() != Step.Status.FINISHED);
    return steps;
  }

  private static TrainSettings patient(EarlyStopping early) {
    return settings(Keep.BEST, OptionalDouble.empty()).withEpochs(20).withBest(Keep.BEST, early);
  }

  @Test
  void aTrainingEndsWhereNoEpochIsBetterAnyMore() {
    Slope slope = new Slope(4, 4);
    NetworkTraining training = training(slope, patient(EarlyStopping.after(3)));
    List<Step> steps = turnedAway(training, slope);
    assertEquals(2 * (2 + 3), steps.size());
    String ending = steps.get(9).activity();
    assertTrue(ending.startsWith("epoch 5 of 20; kept is epoch 2, loss "), ending);
    double kept = ((Slope.Line) training.model()).slope();
    NetworkTraining two = training(new Slope(4, 4), patient(EarlyStopping.after(3)).withEpochs(20));
    for (int i = 0; i < 4; i++) {
      two.advance(CONTEXT);
    }
    assertEquals(((Slope.Line) two.model()).slope(), kept);
  }

  @Test
  void anotherReadingCanBeWatchedTheOtherWayRound() {
    EarlyStopping slope =
        new EarlyStopping(
            "slope", EarlyStopping.Better.HIGHER, 0.5, OptionalInt.of(2), OptionalDouble.empty());
    Slope data = new Slope(4, 4);
    NetworkTraining training = training(data, patient(slope));
    List<Step> steps = turnedAway(training, data);
    assertTrue(steps.size() < 40, "ended after " + steps.size() + " steps");
    assertEquals("validationSlope", steps.get(1).readings().get(1).name());
  }

  @Test
  void aBaselineThatNoEpochReachesEndsTheTraining() {
    EarlyStopping strict =
        new EarlyStopping(
            "loss", EarlyStopping.Better.LOWER, 0, OptionalInt.of(2), OptionalDouble.of(1e-9));
    List<Step> steps = finish(training(new Slope(4, 4), patient(strict)));
    assertEquals(2 * 2, steps.size());
    assertEquals("epoch 2 of 20", steps.get(3).activity());
  }

  @Test
  void aReadingThatIsNotThereCannotBeWatched() {
    EarlyStopping unknown =
        new EarlyStopping(
            "accuracy",
            EarlyStopping.Better.HIGHER,
            0,
            OptionalInt.empty(),
            OptionalDouble.empty());
    InvalidSettingException e =
        assertThrows(
            InvalidSettingException.class,
            () -> training(new Slope(4, 0), patient(unknown)).advance(CONTEXT));
    assertTrue(e.getMessage().contains("one of [loss, slope]; got accuracy"), e.getMessage());
  }
}
