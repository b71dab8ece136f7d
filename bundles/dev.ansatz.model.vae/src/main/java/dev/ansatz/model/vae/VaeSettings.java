package dev.ansatz.model.vae;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.nn.train.TrainSettings;
import java.util.List;
import java.util.OptionalDouble;

/** The settings of {@link VaeLearner}. */
public record VaeSettings(
    @Param(
            label = "Network",
            help =
                "A network that is known: dense (units 400, 100), conv (filters 16, 32) or"
                    + " conv-dense (filters 16, 32 and units 128); custom: filters and units say.")
        Network network,
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

  private static final List<Integer> USUAL_UNITS = List.of(400, 100);

  /**
   * Makes settings; those of a known network take its filters and units.
   *
   * @throws InvalidSettingException where a value is refused, or filters or units stand beside a
   *     known network that are not its own
   */
  public VaeSettings {
    Params.check(
        VaeSettings.class,
        network,
        filters,
        units,
        latents,
        likelihood,
        variance,
        beta,
        warmup,
        samples,
        train);
    filters = chosen(network, "filters", filters, network.filters(), List.of());
    units = chosen(network, "units", units, network.units(), USUAL_UNITS);
  }

  /** A network that is known has its own sizes: others must not be given beside it. */
  private static List<Integer> chosen(
      Network network, String name, List<Integer> given, List<Integer> own, List<Integer> usual) {
    if (network == Network.CUSTOM) {
      return List.copyOf(given);
    } else if (given.equals(own) || given.equals(usual)) {
      return own;
    }
    throw new InvalidSettingException(
        "VaeSettings",
        name,
        "%s where the network is %s; leave them out, or set network to custom"
            .formatted(own, SettingsSchema.choiceName(network)),
        given);
  }

  /** Returns the dense network 400-100 with two latents: 709,588 parameters on 28 × 28 images. */
  public static VaeSettings defaults() {
    return network(List.of(), USUAL_UNITS);
  }

  /**
   * Returns a network with two latents, trained on the evidence lower bound with one draw.
   *
   * @param filters the channels of its convolutions; empty for none
   * @param units the units of its dense layers; empty for none
   */
  public static VaeSettings network(List<Integer> filters, List<Integer> units) {
    return new VaeSettings(
        Network.CUSTOM,
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

  /** Returns a known network, trained like {@link #network(List, List)}. */
  public static VaeSettings of(Network network) {
    VaeSettings sized = network(network.filters(), network.units());
    return new VaeSettings(
        network,
        sized.filters,
        sized.units,
        sized.latents,
        sized.likelihood,
        sized.variance,
        sized.beta,
        sized.warmup,
        sized.samples,
        sized.train);
  }

  /** Returns these settings with another training. */
  public VaeSettings withTrain(TrainSettings newTrain) {
    return new VaeSettings(
        network, filters, units, latents, likelihood, variance, beta, warmup, samples, newTrain);
  }

  /** Returns the weight of the KL term after so many epochs. */
  public double betaAfter(double epochs) {
    return epochs < warmup ? beta * epochs / warmup : beta;
  }
}
