package dev.ansatz.tck.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.DensityModel;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.Elbo;
import dev.ansatz.api.model.ForecastRequest;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.model.LatentCode;
import dev.ansatz.api.model.LatentModel;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.RecurrentModel;
import dev.ansatz.api.model.Regressor;
import dev.ansatz.api.model.SampleRequest;
import dev.ansatz.api.model.Sampler;
import dev.ansatz.api.model.SequenceLabeller;
import dev.ansatz.api.model.VariationalModel;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything a model can be asked, by the capabilities that the kit knows. */
public final class Answers {
  private static final int FORECAST_STEPS = 50;
  private static final int SAMPLES = 7;

  private Answers() {}

  /** Asks a model every question its capabilities allow. */
  public static Map<String, Tensor> of(Model model, Dataset dataset) {
    Map<String, Tensor> answers = new LinkedHashMap<>();
    if (model instanceof Forecaster forecaster) {
      Tensor history = history(dataset);
      answers.put("predictNext", forecaster.predictNext(PredictRequest.of(history)));
      answers.put("forecast", forecaster.forecast(ForecastRequest.of(history, FORECAST_STEPS)));
    }
    if (model instanceof DensityModel density) {
      answers.put("logDensity", density.logDensity(likelihood(dataset)).nats());
    }
    if (model instanceof VariationalModel variational) {
      Elbo elbo = variational.elbo(likelihood(dataset));
      answers.put("elbo.reconstruction", elbo.reconstruction());
      answers.put("elbo.kl", elbo.kl());
    }
    if (model instanceof LatentModel latent) {
      LatentCode code = latent.encode(PredictRequest.of(inputs(dataset)));
      answers.put("encode.mean", code.mean());
      answers.put("encode.sd", code.sd());
      answers.put("decode", latent.decode(PredictRequest.of(code.mean())));
    }
    if (model instanceof Classifier classifier) {
      PredictRequest rows = PredictRequest.of(inputs(dataset));
      answers.put("logProbabilities", classifier.logProbabilities(rows));
      answers.put("predict", classifier.predict(rows));
    }
    if (model instanceof SequenceLabeller labeller) {
      PredictRequest rows = PredictRequest.of(inputs(dataset));
      answers.put("logProbabilities of steps", labeller.logProbabilities(rows));
    }
    if (model instanceof Regressor regressor) {
      answers.put("predicted targets", regressor.predict(PredictRequest.of(inputs(dataset))));
    }
    if (model instanceof RecurrentModel recurrent) {
      PredictRequest rows = PredictRequest.of(inputs(dataset));
      answers.put("hiddenStates", recurrent.hiddenStates(rows));
      answers.put("stateGradientNorms", recurrent.stateGradientNorms(rows));
    }
    if (model instanceof Sampler sampler) {
      for (SampleRequest.Noise noise : SampleRequest.Noise.values()) {
        answers.put("sample." + noise, sampler.sample(samples(SAMPLES, noise, StopToken.never())));
      }
    }
    return answers;
  }

  /** Returns the series that forecasts begin from. */
  public static Tensor history(Dataset dataset) {
    return dataset.tensor(Split.TRAIN, Fields.SERIES);
  }

  /** Returns the rows that density and latent models are asked about. */
  public static Tensor inputs(Dataset dataset) {
    return dataset.tensor(Split.TRAIN, Fields.INPUTS);
  }

  /** Returns a request to draw rows, always with the same key. */
  public static SampleRequest samples(int count, SampleRequest.Noise noise, StopToken stop) {
    return new SampleRequest(count, noise, RandomKey.of(SAMPLES), stop);
  }

  private static DensityRequest likelihood(Dataset dataset) {
    return new DensityRequest(inputs(dataset), SAMPLES, RandomKey.of(SAMPLES), StopToken.never());
  }
}
