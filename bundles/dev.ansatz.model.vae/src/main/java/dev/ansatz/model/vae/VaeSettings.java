package dev.ansatz.model.vae;

import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.nn.train.TrainSettings;
import java.util.List;
import java.util.OptionalDouble;

/** The settings of {@link VaeLearner}. */
public record VaeSettings(
    @Param(
            label = "Filters",
            help =
                "The channels of the encoder's convolutions, each 3 × 3 with stride 2 and ReLU; none"
                    + " for a dense network. The decoder is the mirror image.",
            min = 1,
            max = 4096)
        List<Integer> filters,
    @Param(
            label = "Units",
            help =
                "The units of the encoder's dense ReLU layers, which follow the convolutions; the"
                    + " decoder is the mirror image.",
            min = 1,
            max = 65536)
        List<Integer> units,
    @Param(
            label = "Latents",
            help = "k, how many numbers explain a row. Two can be looked at.",
            min = 1,
            max = 65536)
        int latents,
    @Param(label = "Likelihood", help = "How inputs scatter around what the decoder says.")
        Likelihood likelihood,
    @Param(
            label = "Variance",
            help = "The variance of the Gaussian likelihood; learnt where absent.",
            min = 0,
            minOpen = true,
            logarithmic = true)
        OptionalDouble variance,
    @Param(
            label = "Beta",
            help = "The weight of the KL term in what is minimised; 1 is the evidence lower bound.",
            min = 0)
        double beta,
    @Param(
            label = "KL warm-up",
            unit = "epochs",
            help = "Over how many epochs beta rises from 0 at the beginning.",
            min = 0)
        double warmup,
    @Param(
            label = "Samples",
            help =
                "L, how many draws of the latents each row gets in a step. 0 decodes their mean:"
                    + " with beta 0, a plain autoencoder.",
            min = 0,
            max = 1000)
        int samples,
    @Param(label = "Training", help = "How the network is trained.") TrainSettings train) {

  /** Makes settings. */
  public VaeSettings {
    Params.check(
        VaeSettings.class,
        filters,
        units,
        latents,
        likelihood,
        variance,
        beta,
        warmup,
        samples,
        train);
    filters = List.copyOf(filters);
    units = List.copyOf(units);
  }

  /** Returns the dense network 400-100 with two latents: 709,588 parameters on 28 × 28 images. */
  public static VaeSettings defaults() {
    return network(List.of(), List.of(400, 100));
  }

  /**
   * Returns a network with two latents, trained on the evidence lower bound with one draw.
   *
   * @param filters {@code 16, 32} for the convolutional network, with 20,549 parameters on 28 × 28
   *     images where there are no units
   * @param units {@code 400, 100} for the dense network; {@code 128} behind convolutions
   */
  public static VaeSettings network(List<Integer> filters, List<Integer> units) {
    return new VaeSettings(
        filters,
        units,
        2,
        Likelihood.BERNOULLI,
        OptionalDouble.empty(),
        1,
        0,
        1,
        TrainSettings.defaults());
  }

  /** Returns these settings with another training. */
  public VaeSettings withTrain(TrainSettings newTrain) {
    return new VaeSettings(
        filters, units, latents, likelihood, variance, beta, warmup, samples, newTrain);
  }

  /** Returns the weight of the KL term after so many epochs. */
  public double betaAfter(double epochs) {
    return epochs < warmup ? beta * epochs / warmup : beta;
  }
}
