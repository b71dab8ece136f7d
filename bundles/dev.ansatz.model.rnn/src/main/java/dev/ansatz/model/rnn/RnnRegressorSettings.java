package dev.ansatz.model.rnn;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.model.rnn.internal.LossSteps;
import dev.ansatz.nn.train.TrainSettings;
import java.util.List;

/** The settings of {@link RnnRegressorLearner}. */
public record RnnRegressorSettings(
    @Param(label = "Network", help = "The recurrent layers.") RecurrentSettings network,
    @Param(
            label = "Loss steps",
            help =
                "Which steps count in the loss: 1 is the first, -1 the last of each sequence; none"
                    + " for all.")
        List<Integer> lossSteps,
    @Param(label = "Training", help = "How the network is trained.") TrainSettings train) {

  /**
   * Makes settings.
   *
   * @throws InvalidSettingException where a value is refused
   */
  public RnnRegressorSettings {
    Params.check(RnnRegressorSettings.class, network, lossSteps, train);
    lossSteps = LossSteps.checked("RnnRegressorSettings", lossSteps);
  }

  /** Returns an LSTM of 64 units. */
  public static RnnRegressorSettings defaults() {
    return of(RecurrentSettings.of(CellKind.LSTM, 64), TrainSettings.defaults());
  }

  /** Returns a network all of whose steps count. */
  public static RnnRegressorSettings of(RecurrentSettings network, TrainSettings train) {
    return new RnnRegressorSettings(network, List.of(), train);
  }
}
