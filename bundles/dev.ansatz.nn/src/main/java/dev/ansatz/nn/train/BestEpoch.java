package dev.ansatz.nn.train;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.model.ArchiveException;
import java.util.Arrays;

/**
 * The means of the present epoch, and the best epoch so far. What is measured first, the loss, has
 * index 0.
 */
final class BestEpoch {
  private final EarlyStopping settings;
  private double[] training = {};
  private double[] validation = {};
  private double best;
  private double last = Double.NaN;
  private long epoch;

  BestEpoch(EarlyStopping settings) {
    this.settings = settings;
    this.best = settings.start();
  }

  /** Adds what a batch of the training part measured. */
  void addTraining(int rows, Step.Reading... readings) {
    training = added(training, rows, readings);
  }

  /** Adds what a batch of the validation part measured. */
  void addValidation(int rows, Step.Reading... readings) {
    validation = added(validation, rows, readings);
  }

  private static double[] added(double[] sums, int rows, Step.Reading... readings) {
    double[] next = Arrays.copyOf(sums, readings.length);
    for (int i = 0; i < next.length; i++) {
      next[i] += rows * readings[i].value();
    }
    return next;
  }

  /** Returns the mean of a measured number over the validation part. */
  double validationMean(int measured, int rows) {
    return validation[measured] / rows;
  }

  /**
   * Ends the epoch.
   *
   * @param measured the index of what is watched
   * @return whether it was the best so far
   */
  boolean ends(long number, int measured, int trainingRows, int validationRows) {
    last =
        validationRows > 0
            ? validation[measured] / validationRows
            : training[measured] / trainingRows;
    Arrays.fill(training, 0);
    Arrays.fill(validation, 0);
    boolean better = settings.isBetter(last, best);
    if (better) {
      best = last;
      epoch = number;
    }
    return better;
  }

  /** Returns whether so many epochs are more than patience allows. */
  boolean patienceEnds(long epochs) {
    return settings.patience().isPresent() && epochs - epoch >= settings.patience().getAsInt();
  }

  /** Returns the number of the best epoch; 0 where none was better than the baseline. */
  long number() {
    return epoch;
  }

  double best() {
    return best;
  }

  double last() {
    return last;
  }

  /** Returns everything as numbers. */
  double[] save() {
    double[] all = new double[4 + training.length + validation.length];
    all[0] = best;
    all[1] = last;
    all[2] = epoch;
    all[3] = training.length;
    System.arraycopy(training, 0, all, 4, training.length);
    System.arraycopy(validation, 0, all, 4 + training.length, validation.length);
    return all;
  }

  /**
   * Takes up what {@link #save} returned.
   *
   * @throws ArchiveException where it is something else
   */
  void restore(double... saved) {
    if (saved.length < 4 || !(saved[3] >= 0 && saved[3] <= saved.length - 4)) {
      throw new ArchiveException(
          "the tensor 'epoch' of a training must hold an epoch's means; got "
              + saved.length
              + " numbers");
    }
    best = saved[0];
    last = saved[1];
    epoch = (long) saved[2];
    int split = 4 + (int) saved[3];
    training = Arrays.copyOfRange(saved, 4, split);
    validation = Arrays.copyOfRange(saved, split, saved.length);
  }
}
