package dev.ansatz.model.rnn;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.nn.train.TrainSettings;

/** The settings of {@link RnnForecasterLearner}. */
public record RnnForecasterSettings(
    @Param(label = "Network", help = "The recurrent layers; forward in time.")
        RecurrentSettings network,
    @Param(
            label = "Target",
            help = "Whether the network says the next row or the difference to it.")
        ForecastTarget target,
    @Param(
            label = "Window",
            unit = "steps",
            help = "k2, through how many steps gradients go back.",
            min = 1,
            max = 10_000)
        int window,
    @Param(
            label = "Stride",
            unit = "steps",
            help =
                "k1, how many steps are taken before the weights change: at most the window. Each step"
                    + " counts once in the loss.",
            min = 1,
            max = 10_000)
        int stride,
    @Param(
            label = "Warm-up",
            unit = "steps",
            help = "How many true rows set the state before predictions count.",
            min = 1)
        int warmup,
    @Param(
            label = "Training",
            help =
                "How the network is trained. The batch size is the number of stretches of the series"
                    + " that are learnt from side by side.")
        TrainSettings train) {

  /**
   * Makes settings.
   *
   * @throws InvalidSettingException where a value is refused, the stride is longer than the window,
   *     or the network looks into the future
   */
  public RnnForecasterSettings {
    Params.check(RnnForecasterSettings.class, network, target, window, stride, warmup, train);
    if (stride > window) {
      throw new InvalidSettingException(
          "RnnForecasterSettings",
          "stride",
          "at most the window of %d steps".formatted(window),
          stride);
    }
    if (network.direction() != TimeDirection.FORWARD) {
      throw new InvalidSettingException(
          "RnnForecasterSettings", "network.direction", "forward: the future is not known", "it");
    }
  }

  /** Returns a GRU of 64 units that goes back 50 steps. */
  public static RnnForecasterSettings defaults() {
    return of(
        RecurrentSettings.of(CellKind.GRU, 64),
        50,
        25,
        TrainSettings.defaults().withEpochs(100).withBatchSize(32));
  }

  /** Returns a network that says increments. */
  public static RnnForecasterSettings of(
      RecurrentSettings network, int window, int stride, TrainSettings train) {
    return new RnnForecasterSettings(network, ForecastTarget.INCREMENT, window, stride, 100, train);
  }
}
