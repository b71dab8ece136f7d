package dev.ansatz.model.rnn;

import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.nn.supervised.ClassWeighting;
import dev.ansatz.nn.train.EarlyStopping;
import dev.ansatz.nn.train.Keep;
import dev.ansatz.nn.train.TrainSettings;
import java.util.List;

/** The settings of {@link RnnClassifierLearner}. */
public record RnnClassifierSettings(
    @Param(label = "Network", help = "The recurrent layers.") RecurrentSettings network,
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
    @Param(label = "Training", help = "How the network is trained.") TrainSettings train) {

  /**
   * Makes settings.
   *
   * @throws InvalidSettingException where a value is refused
   */
  public RnnClassifierSettings {
    Params.check(RnnClassifierSettings.class, network, classWeighting, classWeights, train);
    if (classWeighting != ClassWeighting.GIVEN && !classWeights.isEmpty()) {
      throw new InvalidSettingException(
          "RnnClassifierSettings",
          "classWeights",
          "left out unless classWeighting is given",
          classWeights);
    }
    classWeights = List.copyOf(classWeights);
  }

  /** Returns an LSTM of 128 units. */
  public static RnnClassifierSettings defaults() {
    return of(
        RecurrentSettings.of(CellKind.LSTM, 128),
        TrainSettings.defaults().withBest(Keep.BEST, EarlyStopping.defaults()));
  }

  /** Returns a network whose rows count alike. */
  public static RnnClassifierSettings of(RecurrentSettings network, TrainSettings train) {
    return new RnnClassifierSettings(network, ClassWeighting.EQUAL, List.of(), train);
  }
}
