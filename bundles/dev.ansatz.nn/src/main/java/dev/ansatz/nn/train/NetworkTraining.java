package dev.ansatz.nn.train;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.learn.DivergedException;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.autodiff.Value;
import dev.ansatz.compute.Kernels;
import dev.ansatz.nn.optim.Schedule;
import java.util.List;

/**
 * Trains a network by mini-batches. A step is one batch: of the training part, whose rows {@code
 * key.fold("shuffle").fold(epoch)} shuffles, or, behind those of each epoch, of the validation part
 * where the data has one. The last batch of a part is smaller where its rows do not fill it.
 *
 * <p>The loss must stay finite: else the training ends with a {@link DivergedException}.
 */
public final class NetworkTraining implements Training {
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
  private int watched;

  /**
   * What a training is made of.
   *
   * @param learner the learner's id
   * @param objective what is learnt
   * @param settings how
   * @param key the randomness of the training
   * @param kernels the arithmetic, on as many threads as the training may use
   * @param optimizers what the settings choose from
   */
  public record Plan(
      String learner,
      Objective objective,
      TrainSettings settings,
      RandomKey key,
      Kernels kernels,
      Optimizers optimizers) {}

  /**
   * Begins.
   *
   * @throws dev.ansatz.api.settings.InvalidSettingException where there is no such optimizer
   */
  public NetworkTraining(Plan plan) {
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

  /**
   * Takes up where {@link #save} left off; to be called on a training that has not advanced.
   *
   * @throws dev.ansatz.api.model.ArchiveException where the archive is not one of this training
   */
  public NetworkTraining restore(Archive archive) {
    prepare();
    state.restore(archive, learner);
    update.restore(NetworkState.part(archive, UPDATE), state.parameters());
    return this;
  }

  @Override
  public Step advance(StepContext context) {
    context.stop().check();
    if (trainer == null) {
      prepare();
    }
    Step.Reading[] readings = state.batch() < training.batches() ? train() : validate();
    boolean epochDone = state.stepDone();
    if (epochDone) {
      state.epochDone(watched, training.rows(), validation.rows(), settings.keep());
    }
    return step(epochDone, readings);
  }

  private void prepare() {
    trainer = new Steppers(training, this::trainer);
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

  private Step.Reading[] train() {
    int epoch = state.epoch();
    if (order == null || state.batch() == 0) {
      order =
          objective.order() == Objective.Order.GIVEN
              ? training.inOrder()
              : training.shuffled(key.fold("shuffle").fold(epoch));
    }
    long done = (long) epoch * training.batches() + state.batch();
    double epochs = (double) done / training.batches();
    Stepper stepper = trainer.of(state.batch());
    stepper.fill(order, state.batch() * training.batchRows(), epochs);
    double factor = rate.factor(done, (long) settings.epochs() * training.batches());
    RandomKey draws = key.fold("step").fold(done);
    double loss = update.step(stepper, state.parameters(), factor, draws);
    finite(loss);
    Step.Reading[] readings = stepper.readings();
    state.bestEpoch().addTraining(training.size(state.batch()), readings);
    return readings;
  }

  private Step.Reading[] validate() {
    int batch = state.batch() - training.batches();
    RandomKey draws = key.fold("validation").fold(batch);
    int from = batch * validation.batchRows();
    Stepper stepper = validator.of(batch);
    stepper.fill(validation.inOrder(), from, state.epoch() + 1.0);
    finite(stepper.run(draws));
    Step.Reading[] readings = stepper.readings();
    state.bestEpoch().addValidation(validation.size(batch), readings);
    return batch + 1 < validation.batches() ? new Step.Reading[0] : means(readings);
  }

  /** Returns the means over the validation part of what was measured. */
  private Step.Reading[] means(Step.Reading... measured) {
    Step.Reading[] means = new Step.Reading[measured.length];
    for (int i = 0; i < means.length; i++) {
      String name = measured[i].name();
      means[i] =
          new Step.Reading(
              "validation" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
              state.bestEpoch().validationMean(i, validation.rows()),
              measured[i].unit());
    }
    return means;
  }

  private static double finite(double loss) {
    if (!Double.isFinite(loss)) {
      throw new DivergedException("the loss", "lower train.learningRate, or set train.clipNorm");
    }
    return loss;
  }

  private Step step(boolean epochDone, Step.Reading... readings) {
    boolean last = state.epoch() == settings.epochs();
    if (last || epochDone && state.bestEpoch().patienceEnds(state.epoch())) {
      return Step.finished(ending(), readings);
    }
    int epoch = state.epoch() + (epochDone ? 0 : 1);
    return new Step(
        epochDone ? Step.Status.EPOCH_DONE : Step.Status.RUNNING,
        "epoch %d of %d".formatted(epoch, settings.epochs()),
        state.epochs() / settings.epochs(),
        List.of(readings));
  }

  /** Says which epoch's weights are kept, where that need not be the last one's. */
  private String ending() {
    String done = "epoch %d of %d".formatted(state.epoch(), settings.epochs());
    BestEpoch best = state.bestEpoch();
    return settings.keep() == Keep.LAST || best.number() == 0
        ? done
        : "%s; kept is epoch %d, %s %.4g; the last has %.4g"
            .formatted(done, best.number(), settings.early().monitor(), best.best(), best.last());
  }

  @Override
  public Model model() {
    if (state.steps() == 0) {
      throw new IllegalStateException("there is no model before the first step");
    }
    return objective.model(state.kept());
  }

  @Override
  public Archive save() {
    return NetworkState.with(state.save(learner), UPDATE, update.save());
  }
}
