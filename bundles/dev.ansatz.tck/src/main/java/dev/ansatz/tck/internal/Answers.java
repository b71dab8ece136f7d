package dev.ansatz.tck.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything a model can be asked, by the capabilities that the kit knows. */
public final class Answers {
  private static final int FORECAST_STEPS = 50;

  private Answers() {}

  /** Asks a model every question its capabilities allow. */
  public static Map<String, Tensor> of(Model model, Dataset dataset) {
    Map<String, Tensor> answers = new LinkedHashMap<>();
    if (model instanceof Forecaster forecaster) {
      Tensor history = history(dataset);
      answers.put("predictNext", forecaster.predictNext(PredictRequest.of(history)));
      answers.put("forecast", forecaster.forecast(ForecastRequest.of(history, FORECAST_STEPS)));
    }
    return answers;
  }

  /** Returns the series that forecasts begin from. */
  public static Tensor history(Dataset dataset) {
    return dataset.tensor(Split.TRAIN, Fields.SERIES);
  }
}
