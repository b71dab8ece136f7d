package dev.ansatz.nn.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.optim.Optimizer;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a training whose numbers are no longer finite. */
class DivergenceTest {
  private static final StepContext CONTEXT = new StepContext(StopToken.never());
  private static final String RATE = "lower train.learningRate, or set train.clipNorm";

  private static String message(Objective objective, Optimizer<?> optimizer, double rate) {
    return message(training(objective, optimizer, rate));
  }

  private static String message(NetworkTraining training) {
    return assertThrows(DivergedException.class, () -> finish(training)).getMessage();
  }

  private static NetworkTraining training(
      Objective objective, Optimizer<?> optimizer, double rate) {
    TrainSettings settings =
        new TrainSettings(
            200,
            4,
            optimizer.descriptor().id(),
            OptionalDouble.of(rate),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            RateSchedule.CONSTANT,
            1,
            0,
            OptionalDouble.empty(),
            Keep.LAST,
            EarlyStopping.defaults());
    return new NetworkTraining(
        new NetworkTraining.Plan(
            "spoilt",
            objective,
            settings,
            RandomKey.of(1),
            Kernels.portable(),
            Optimizers.of(optimizer)));
  }

  private static void finish(NetworkTraining training) {
    Step step;
    do {
      step = training.advance(CONTEXT);
    } while (step.status() != Step.Status.FINISHED);
  }

  private static Spoilt whole() {
    return new Spoilt(0.1, loss -> loss);
  }

  @Test
  void aRowOfTheDataIsNamed() {
    Spoilt objective = whole();
    objective.training.put(7, Float.NaN);
    String message = message(objective, new Descent("descent"), 0.1);
    assertTrue(
        message.endsWith(
            "in epoch 1, the input 'x' in row 7 of the train part must be finite; it is not:"
                + " correct or leave out this row"),
        message);
  }

  @Test
  void aRowOfTheValidationPartIsNamedAtItsStep() {
    Spoilt objective = whole();
    objective.validation.put(5, Float.NaN);
    assertEquals(
        "at step 5, in epoch 1, the input 'x' in row 5 of the validation part must be finite; it is"
            + " not: correct or leave out this row",
        message(objective, new Descent("descent"), 0.1));
  }

  @Test
  void anUpdateIsNamedInTheStepInWhichItOverflows() {
    assertEquals(
        "at step 2, in epoch 1, 'first/bias' after its update must be finite; it is not: " + RATE,
        message(whole(), new Faulty("first/bias", 2), 0.1));
  }

  /** The loss does not feel it, so it is noticed at the epoch's end. */
  @Test
  void anUpdateThatTheLossDoesNotFeelIsNamedInItsStep() {
    assertEquals(
        "at step 8, in epoch 2, 'bystander' after its update must be finite; it is not: " + RATE,
        message(whole(), new Faulty("bystander", 5), 0.1));
  }

  @Test
  void aLayerThatOverflowsIsNamed() {
    assertEquals(
        "at step 1, in epoch 1, the matmul in layer 'second' (dense, 4 × 1) must be finite; it is"
            + " not: standardise the data, or scale it down",
        message(new Spoilt(3e38, loss -> loss), new Descent("descent"), 0.1));
  }

  @Test
  void aStepThatIsTooLargeIsNamedByWhatItMakesOverflow() {
    assertEquals(
        "at step 2, in epoch 1, the loss, in the square after layer 'second' (dense, 4 × 1), must be"
            + " finite; it is not: "
            + RATE
            + ", or standardise the data",
        message(whole(), new Descent("descent"), 1e20));
  }

  @Test
  void aGradientIsNamed() {
    Spoilt rooted = new Spoilt(0.1, loss -> loss.minus(loss.stopGradient()).sqrt());
    assertEquals(
        "at step 1, in epoch 1, the gradient of 'second/bias' must be finite; it is not: " + RATE,
        message(rooted, new Descent("descent"), 0.1));
  }

  @Test
  void theLossIsNamedWhereItAloneOverflows() {
    Spoilt steep = new Spoilt(0.1, loss -> loss.plus(1e3).exp().sqrt());
    assertEquals(
        "at step 1, in epoch 1, the loss, in the exp after layer 'second' (dense, 4 × 1), must be"
            + " finite; it is not: standardise the data, or scale it down",
        message(steep, new Descent("descent"), 0.1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 7})
  void itIsNamedAlikeWhereTheTrainingWasTakenUp(int step) {
    Faulty optimizer = new Faulty("bystander", 5);
    NetworkTraining first = training(whole(), optimizer, 0.1);
    for (int i = 0; i < step; i++) {
      first.advance(CONTEXT);
    }
    NetworkTraining second = training(whole(), optimizer, 0.1).restore(first.save());
    assertEquals(message(first), message(second));
  }
}
