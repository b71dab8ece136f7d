package dev.ansatz.nn.train;

import dev.ansatz.api.learn.Step;
import dev.ansatz.api.model.ArchiveException;
import java.nio.BufferUnderflowException;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The means of the present epoch, the best epoch so far, and the last one. What is measured first,
 * the loss, has index 0.
 */
final class BestEpoch {
  private final EarlyStopping settings;
  private double[] training = {};
  private double[] validation = {};
  private Epoch best;
  private Epoch last = new Epoch(0, Double.NaN);

  /**
   * An epoch that is done.
   *
   * @param number its number; 0 where there is none
   * @param value what is watched
   * @param means of all that is measured, on the training part and then on the validation part
   */
  record Epoch(long number, double value, double... means) {
    private DoubleStream numbers() {
      return DoubleStream.concat(
          DoubleStream.of(number, value, means.length), DoubleStream.of(means));
    }

    private static Epoch of(DoubleBuffer numbers) {
      return new Epoch((long) numbers.get(), numbers.get(), array(numbers));
    }
  }

  BestEpoch(EarlyStopping settings) {
    this.settings = settings;
    this.best = new Epoch(0, settings.start());
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
    double[] means =
        DoubleStream.concat(
                DoubleStream.of(training).map(sum -> sum / trainingRows),
                DoubleStream.of(validation).map(sum -> sum / validationRows))
            .toArray();
    double watched = means[validationRows > 0 ? training.length + measured : measured];
    last = new Epoch(number, watched, means);
    Arrays.fill(training, 0);
    Arrays.fill(validation, 0);
    boolean better = settings.isBetter(watched, best.value());
    if (better) {
      best = last;
    }
    return better;
  }

  /** Returns whether so many epochs are more than patience allows. */
  boolean patienceEnds(long epochs) {
    return settings.patience().isPresent()
        && epochs - best.number() >= settings.patience().getAsInt();
  }

  /** Returns the best epoch; number 0 where none was better than the baseline. */
  Epoch best() {
    return best;
  }

  /** Returns the last epoch that is done; number 0 where none is. */
  Epoch last() {
    return last;
  }

  /** Returns everything as numbers. */
  double[] save() {
    DoubleStream sums = DoubleStream.concat(counted(training), counted(validation));
    return DoubleStream.concat(sums, DoubleStream.concat(best.numbers(), last.numbers())).toArray();
  }

  private static DoubleStream counted(double... numbers) {
    return DoubleStream.concat(DoubleStream.of(numbers.length), DoubleStream.of(numbers));
  }

  private static double[] array(DoubleBuffer numbers) {
    double count = numbers.get();
    if (!(count >= 0 && count <= numbers.remaining())) {
      throw new BufferUnderflowException();
    }
    double[] array = new double[(int) count];
    numbers.get(array);
    return array;
  }

  /**
   * Takes up what {@link #save} returned.
   *
   * @throws ArchiveException where it is something else
   */
  void restore(double... saved) {
    DoubleBuffer numbers = DoubleBuffer.wrap(saved);
    try {
      training = array(numbers);
      validation = array(numbers);
      best = Epoch.of(numbers);
      last = Epoch.of(numbers);
    } catch (BufferUnderflowException e) {
      throw new ArchiveException(
          "the tensor 'epoch' of a training must hold an epoch's means; got "
              + saved.length
              + " numbers");
    }
  }
}
