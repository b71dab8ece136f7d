package dev.ansatz.model.cnn;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.settings.SettingsSchema;
import dev.ansatz.model.cnn.internal.layers.LayerTexts;
import dev.ansatz.nn.supervised.ClassWeighting;
import dev.ansatz.nn.train.EarlyStopping;
import dev.ansatz.nn.train.Keep;
import dev.ansatz.nn.train.TrainSettings;
import java.util.Arrays;
import java.util.List;

/** The settings of {@link CnnLearner}. */
public record CnnSettings(
    @Param(
            label = "Network",
            help = "A network that is known: mlp-128, mlp-400-256 or convnet; custom: layers says.")
        Network network,
    @Param(
            label = "Layers",
            help =
                "The layers of a custom network, in order; a dense layer with one logit for each"
                    + " class follows. Each is one of: dense UNITS [ACTIVATION]; conv FILTERS KxK"
                    + " [stride S] [padding valid|same|P] [dilation D] [ACTIVATION]; separable-conv"
                    + " likewise; max-pool K [stride S] [padding ...]; average-pool likewise;"
                    + " upsample FACTOR; flatten; batch-norm; dropout RATE; alpha-dropout RATE; or an"
                    + " activation: sigmoid, tanh, relu, leaky-relu, elu, selu, softplus.")
        List<String> layers,
    @Param(label = "First weights", help = "What the weights begin as.") FirstWeights firstWeights,
    @Param(
            label = "Class weighting",
            help =
                "How much the rows of each class count in the loss: equal, balanced (all classes"
                    + " alike, however many rows they have), or given (classWeights says).")
        ClassWeighting classWeighting,
    @Param(
            label = "Class weights",
            help = "One for each class, where class weighting is given.",
            min = 0)
        List<Double> classWeights,
    @Param(
            label = "Augmentation",
            help =
                "How training images are changed at random, in order: shift PIXELS, flip"
                    + " horizontal|vertical, noise SD (of pixels from 0 to 1), or what plug-ins add.")
        List<String> augment,
    @Param(label = "Training", help = "How the network is trained.") TrainSettings train) {

  /**
   * Makes settings; those of a known network take its layers.
   *
   * @throws InvalidSettingException where a value is refused, a layer cannot be read, or layers
   *     stand beside a known network that are not its own
   */
  public CnnSettings {
    Params.check(
        CnnSettings.class,
        network,
        layers,
        firstWeights,
        classWeighting,
        classWeights,
        augment,
        train);
    if (network != Network.CUSTOM && !isOfAKnownNetwork(layers)) {
      throw new InvalidSettingException(
          "CnnSettings",
          "layers",
          "left out where the network is %s; or set network to custom"
              .formatted(SettingsSchema.choiceName(network)),
          layers);
    }
    layers = network == Network.CUSTOM ? List.copyOf(layers) : network.layers();
    LayerTexts.parse(layers);
    if (classWeighting != ClassWeighting.GIVEN && !classWeights.isEmpty()) {
      throw new InvalidSettingException(
          "CnnSettings", "classWeights", "left out unless classWeighting is given", classWeights);
    }
    classWeights = List.copyOf(classWeights);
    augment = List.copyOf(augment);
  }

  /** The layers that another network brought along are not what somebody chose. */
  private static boolean isOfAKnownNetwork(List<String> layers) {
    return Arrays.stream(Network.values()).anyMatch(known -> known.layers().equals(layers));
  }

  /** Returns one dense layer of 128 units. */
  public static CnnSettings defaults() {
    return of(Network.MLP_128);
  }

  /** Returns a known network with Glorot's weights and all rows alike. */
  public static CnnSettings of(Network network) {
    return new CnnSettings(
        network,
        List.of(),
        FirstWeights.GLOROT_UNIFORM,
        ClassWeighting.EQUAL,
        List.of(),
        List.of(),
        TrainSettings.defaults().withBest(Keep.BEST, EarlyStopping.defaults()));
  }

  /** Returns a custom network. */
  public static CnnSettings of(String... layers) {
    CnnSettings usual = of(Network.CUSTOM);
    return new CnnSettings(
        Network.CUSTOM,
        List.of(layers),
        usual.firstWeights,
        usual.classWeighting,
        usual.classWeights,
        usual.augment,
        usual.train);
  }

  /** Returns these settings with another training. */
  public CnnSettings withTrain(TrainSettings newTrain) {
    return new CnnSettings(
        network, layers, firstWeights, classWeighting, classWeights, augment, newTrain);
  }

  /** Returns these settings with other augmentation. */
  public CnnSettings withAugment(List<String> newAugment) {
    return new CnnSettings(
        network, layers, firstWeights, classWeighting, classWeights, newAugment, train);
  }

  /** Returns these settings with other weights of classes. */
  public CnnSettings withClassWeights(ClassWeighting newWeighting, List<Double> newWeights) {
    return new CnnSettings(network, layers, firstWeights, newWeighting, newWeights, augment, train);
  }
}
