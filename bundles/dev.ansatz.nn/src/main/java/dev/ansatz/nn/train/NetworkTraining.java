package dev.ansatz.nn.train;

import dev.ansatz.api.learn.Milestone;
import dev.ansatz.api.learn.Step;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.compute.Kernels;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains a network by mini-batches. A step is one batch: of the training part, whose rows {@code
 * key.fold("shuffle").fold(epoch)} shuffles, or, behind those of each epoch, of the validation part
 * where the data has one. The last batch of a part is smaller where its rows do not fill it.
 *
 * <p>Loss and weights must stay finite: else the training ends with a {@link
 * dev.ansatz.api.learn.DivergedException}, which names the step and the tensor in which that began.
 */
public final class NetworkTraining implements Training {
  private final TrainSettings settings;
  private final Objective objective;
  private final Course course;
  private final Hindsight hindsight;

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
    settings = plan.settings();
    objective = plan.objective();
    course = new Course(plan);
    hindsight = new Hindsight(plan);
  }

  /**
   * Takes up where {@link #save} left off; to be called on a training that has not advanced.
   *
   * @throws dev.ansatz.api.model.ArchiveException where the archive is not one of this training
   */
  public NetworkTraining restore(Archive archive) {
    course.restore(archive);
    return this;
  }

  @Override
  public Step advance(StepContext context) {
    context.stop().check();
    course.prepare();
    hindsight.beforeStep(course, context);
    Turn turn = course.turn();
    Step.Reading[] measured = course.take(turn);
    if (!Double.isFinite(measured[0].value())) {
      throw hindsight.explanation(course.state().steps() + 1, context);
    }
    Step.Reading[] readings = course.readings(turn, measured);
    boolean epochDone = course.taken();
    if (epochDone) {
      hindsight.check(course, context);
    }
    return step(epochDone, readings);
  }

  private Step step(boolean epochDone, Step.Reading... readings) {
    NetworkState state = course.state();
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
    NetworkState state = course.state();
    String done = "epoch %d of %d".formatted(state.epoch(), settings.epochs());
    BestEpoch best = state.bestEpoch();
    return settings.keep() == Keep.LAST || best.best().number() == 0
        ? done
        : "%s; kept is epoch %d, %s %.4g; the last has %.4g"
            .formatted(
                done,
                best.best().number(),
                settings.early().monitor(),
                best.best().value(),
                best.last().value());
  }

  @Override
  public Model model() {
    if (course.state().steps() == 0) {
      throw new IllegalStateException("there is no model before the first step");
    }
    return objective.model(course.state().kept());
  }

  /** Returns the best epoch, where one was better than the baseline, and the last. */
  @Override
  public List<Milestone> milestones() {
    BestEpoch epochs = course.state().bestEpoch();
    return Stream.of(milestone("best", epochs.best()), milestone("last", epochs.last()))
        .filter(milestone -> milestone.epoch() > 0)
        .toList();
  }

  private Milestone milestone(String name, BestEpoch.Epoch epoch) {
    boolean kept = course.state().keptEpoch() == epoch.number();
    return new Milestone(name, epoch.number(), kept, course.named(epoch.means()));
  }

  @Override
  public Archive save() {
    return course.save();
  }
}
