package dev.ansatz.data.images.internal;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import java.util.OptionalInt;

/**
 * How much of MNIST is taken.
 *
 * @param validation the validation part: below 1 a share of the 60,000 training images, from 1 on a
 *     number of them; they are the last ones
 * @param trainLimit how many of the other training images are taken at most, from the first on
 * @param testLimit how many test images are taken at most, from the first on
 */
public record MnistSettings(
    @Param(
            label = "Validation part",
            min = 0,
            max = MnistPart.TRAINING_IMAGES - 1,
            help =
                "Below 1 a share of the 60,000 training images, from 1 on a number of them. They"
                    + " are taken from the end.")
        double validation,
    @Param(
            label = "Training limit",
            unit = "images",
            min = 1,
            help = "Only so many training images are taken, from the first on.")
        OptionalInt trainLimit,
    @Param(
            label = "Test limit",
            unit = "images",
            min = 1,
            help = "Only so many test images are taken, from the first on.")
        OptionalInt testLimit) {

  /** Makes settings. */
  public MnistSettings {
    Params.check(MnistSettings.class, validation, trainLimit, testLimit);
    boolean share = validation < 1;
    if (share ? count(validation) == MnistPart.TRAINING_IMAGES : validation % 1 != 0) {
      throw new InvalidSettingException(
          "MnistSettings",
          "validation",
          "a share that leaves training images, or a whole number of images",
          validation);
    }
  }

  /** Returns all of MNIST: 60,000 images for training, 10,000 for testing. */
  public static MnistSettings defaults() {
    return new MnistSettings(0, OptionalInt.empty(), OptionalInt.empty());
  }

  /** Returns how many images are for validation. */
  int validationCount() {
    return count(validation);
  }

  private static int count(double validation) {
    return (int) Math.round(validation < 1 ? validation * MnistPart.TRAINING_IMAGES : validation);
  }
}
