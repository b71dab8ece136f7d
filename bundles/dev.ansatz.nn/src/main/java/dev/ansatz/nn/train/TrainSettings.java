package dev.ansatz.nn.train;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.nn.optim.Clipping;
import dev.ansatz.nn.optim.Schedule;
import java.util.OptionalDouble;

/**
 * How a network is trained. A learner's settings have a component {@code train} of this type, which
 * is the section {@code train} of an experiment file.
 */
public record TrainSettings(
    @Param(label = "Epochs", help = "How often the training part is gone through.", min = 1)
        int epochs,
    @Param(
            label = "Batch size",
            unit = "rows",
            help =
                "How many rows each step learns from; the last batch of an epoch may be smaller.",
            min = 1,
            logarithmic = true)
        int batchSize,
    @Param(label = "Optimizer", help = "The id of an optimizer: adam, gradient-descent and others.")
        String optimizer,
    @Param(
            label = "Learning rate",
            help = "The size of a step; by default the optimizer's own.",
            min = 0,
            minOpen = true,
            logarithmic = true)
        OptionalDouble learningRate,
    @Param(
            label = "Momentum",
            help = "For optimizers that have one; by default the optimizer's own.",
            min = 0,
            max = 1,
            maxOpen = true)
        OptionalDouble momentum,
    @Param(
            label = "Weight decay",
            help = "For optimizers that have one; by default the optimizer's own.",
            min = 0)
        OptionalDouble weightDecay,
    @Param(label = "Schedule", help = "How the learning rate changes over the training.")
        RateSchedule schedule,
    @Param(
            label = "Final share",
            help = "The share of the learning rate that a falling schedule ends with.",
            min = 0,
            minOpen = true,
            max = 1)
        double finalShare,
    @Param(
            label = "Ramp",
            unit = "steps",
            help = "Over how many steps the learning rate rises at the beginning.",
            min = 0)
        int ramp,
    @Param(
            label = "Largest gradient norm",
            help = "Longer gradients are shortened to this; by default none is.",
            min = 0,
            minOpen = true)
        OptionalDouble clipNorm,
    @Param(label = "Keep", help = "Whether the last weights are kept or the best.") Keep keep,
    @Param(
            label = "Early stopping",
            help = "Which epoch is the best, and when the training ends because none is better.")
        EarlyStopping early) {

  /** Makes settings. */
  public TrainSettings {
    Params.check(
        TrainSettings.class,
        epochs,
        batchSize,
        optimizer,
        learningRate,
        momentum,
        weightDecay,
        schedule,
        finalShare,
        ramp,
        clipNorm,
        keep,
        early);
  }

  /** Returns 10 epochs of Adam with batches of 128. */
  public static TrainSettings defaults() {
    return new TrainSettings(
        10,
        128,
        "adam",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        RateSchedule.CONSTANT,
        0.01,
        0,
        OptionalDouble.empty(),
        Keep.LAST,
        EarlyStopping.defaults());
  }

  /** Returns these settings with other epochs. */
  public TrainSettings withEpochs(int newEpochs) {
    return new TrainSettings(
        newEpochs,
        batchSize,
        optimizer,
        learningRate,
        momentum,
        weightDecay,
        schedule,
        finalShare,
        ramp,
        clipNorm,
        keep,
        early);
  }

  /** Returns these settings with another batch size. */
  public TrainSettings withBatchSize(int rows) {
    return new TrainSettings(
        epochs,
        rows,
        optimizer,
        learningRate,
        momentum,
        weightDecay,
        schedule,
        finalShare,
        ramp,
        clipNorm,
        keep,
        early);
  }

  /** Returns these settings with another choice of the epoch whose weights are kept. */
  public TrainSettings withBest(Keep newKeep, EarlyStopping newEarly) {
    return new TrainSettings(
        epochs,
        batchSize,
        optimizer,
        learningRate,
        momentum,
        weightDecay,
        schedule,
        finalShare,
        ramp,
        clipNorm,
        newKeep,
        newEarly);
  }

  Schedule rate(long steps) {
    Schedule falling = schedule.over(Math.max(1, steps - ramp), finalShare);
    return ramp == 0 ? falling : new Schedule.WarmUp(ramp, falling);
  }

  Clipping clipping() {
    return clipNorm.isPresent() ? new Clipping.ByNorm(clipNorm.getAsDouble()) : new Clipping.None();
  }
}
