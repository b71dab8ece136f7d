package dev.ansatz.nn.train;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.optim.Schedule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The batches of a training one after the other, and what they make of its state. */
final class Course {
  private static final String UPDATE = "search/";

  private final String learner;
  private final Objective objective;
  private final TrainSettings settings;
  private final RandomKey key;
  private final Kernels kernels;
  private final WeightUpdate update;
  private final Pass training;
  private final Pass validation;
  private final Schedule rate;
  private final NetworkState state;
  private Steppers trainer;
  private Steppers validator;
  private int[] order;
  private List<Measured> measured = List.of();
  private int watched;

  Course(NetworkTraining.Plan plan) {
    learner = plan.learner();
    objective = plan.objective();
    settings = plan.settings();
    key = plan.key();
    kernels = plan.kernels();
    update = plan.optimizers().choose(settings, key.fold("step"));
    training = pass(Split.TRAIN);
    update.check(settings, training);
    validation = pass(Split.VALIDATION);
    rate = settings.rate((long) settings.epochs() * training.batches());
    state = new NetworkState(training.batches() + validation.batches(), settings.early());
  }

  private Pass pass(Split split) {
    int rows = objective.rows(split);
    return new Pass(rows, Math.min(rows, settings.batchSize()));
  }

  NetworkState state() {
    return state;
  }

  /** Says what a user may change where the training goes astray. */
  String advice() {
    return update.advice();
  }

  /** Compiles the programs and draws the first weights, where that has not been done. */
  void prepare() {
    if (trainer != null) {
      return;
    }
    trainer = new Steppers(training, this::trainer);
    measured = trainer.of(0).measured();
    watched = trainer.of(0).index(settings.early().monitor());
    if (validation.batches() > 0) {
      validator =
          new Steppers(
              validation, rows -> stepper(Split.VALIDATION, rows, (scope, loss) -> List.of()));
    }
  }

  private Stepper trainer(int rows) {
    return stepper(
        Split.TRAIN,
        rows,
        (scope, loss) -> {
          boolean first = state.owns(scope.variables());
          List<Value> added = update.extend(scope, loss.value());
          if (first) {
            state.initialise(scope.variables(), key.fold("weights"));
          }
          return added;
        });
  }

  private Stepper stepper(Split split, int rows, Stepper.Addition addition) {
    return new Stepper(objective, split, rows, state.parameters(), kernels, addition);
  }

  /** Compiles another program for a batch, on the weights of this training. */
  Stepper stepper(Turn turn, Stepper.Addition addition) {
    return stepper(turn.split(), turn.size(), addition);
  }

  /** Returns the batch that is next. */
  Turn turn() {
    return state.batch() < training.batches() ? trainingTurn() : validationTurn();
  }

  private Turn trainingTurn() {
    int epoch = state.epoch();
    int batch = state.batch();
    if (order == null || batch == 0) {
      order =
          objective.order() == Objective.Order.GIVEN
              ? training.inOrder()
              : training.shuffled(key.fold("shuffle").fold(epoch));
    }
    long done = (long) epoch * training.batches() + batch;
    return new Turn(
        Split.TRAIN,
        batch,
        order,
        batch * training.batchRows(),
        training.size(batch),
        (double) done / training.batches(),
        key.fold("step").fold(done));
  }

  private Turn validationTurn() {
    int batch = state.batch() - training.batches();
    return new Turn(
        Split.VALIDATION,
        batch,
        validation.inOrder(),
        batch * validation.batchRows(),
        validation.size(batch),
        state.epoch() + 1.0,
        key.fold("validation").fold(batch));
  }

  /** Takes a batch; returns what it measured, the loss first. */
  Step.Reading[] take(Turn turn) {
    return turn.split() == Split.TRAIN ? train(turn) : validate(turn);
  }

  private Step.Reading[] train(Turn turn) {
    Stepper stepper = trainer.of(turn.number());
    stepper.fill(turn);
    long done = (long) state.epoch() * training.batches() + turn.number();
    double factor = rate.factor(done, (long) settings.epochs() * training.batches());
    update.step(stepper, state.parameters(), factor, turn.draws());
    Step.Reading[] readings = stepper.readings();
    state.bestEpoch().addTraining(turn.size(), readings);
    return readings;
  }

  private Step.Reading[] validate(Turn turn) {
    Stepper stepper = validator.of(turn.number());
    stepper.fill(turn);
    stepper.run(turn.draws());
    Step.Reading[] readings = stepper.readings();
    state.bestEpoch().addValidation(turn.size(), readings);
    return readings;
  }

  /** Counts the batch that was taken; returns whether it was an epoch's last. */
  boolean taken() {
    boolean epochDone = state.stepDone();
    if (epochDone) {
      state.epochDone(watched, training.rows(), validation.rows(), settings.keep());
    }
    return epochDone;
  }

  /** Returns what a user is told of a batch that was taken and measured. */
  Step.Reading[] readings(Turn turn, Step.Reading... batch) {
    if (turn.split() == Split.TRAIN) {
      return batch;
    } else if (turn.number() + 1 < validation.batches()) {
      return new Step.Reading[0];
    }
    Step.Reading[] means = new Step.Reading[measured.size()];
    Arrays.setAll(
        means, i -> ofValidation(i, state.bestEpoch().validationMean(i, validation.rows())));
    return means;
  }

  /** Returns the means of an epoch with their names. */
  List<Step.Reading> named(double... means) {
    int n = measured.size();
    return IntStream.range(0, means.length)
        .mapToObj(i -> i < n ? ofTraining(i, means[i]) : ofValidation(i - n, means[i]))
        .toList();
  }

  private Step.Reading ofTraining(int index, double value) {
    return new Step.Reading(measured.get(index).name(), value, measured.get(index).unit());
  }

  private Step.Reading ofValidation(int index, double value) {
    String name = measured.get(index).name();
    return new Step.Reading(
        "validation" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
        value,
        measured.get(index).unit());
  }

  Archive save() {
    return NetworkState.with(state.save(learner), UPDATE, update.save());
  }

  /** Goes on from where {@link #save} was called. */
  void restore(Archive archive) {
    prepare();
    state.restore(archive, learner);
    update.restore(NetworkState.part(archive, UPDATE), state.parameters());
  }
}
