package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.plugin.Descriptor;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * The root of the mean squared error of one-step predictions, each component's error in units of
 * its standard deviation in the training part.
 */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=nrmse", Descriptor.TITLE + "=Normalised root mean squared error"})
public final class Nrmse implements Metric<Forecaster, OneStepSettings> {
  private static final Descriptor<OneStepSettings> DESCRIPTOR =
      new Descriptor<>(
          "nrmse",
          "Normalised root mean squared error",
          "The error of one-step predictions in standard deviations of the training part; 1 is as"
              + " bad as predicting the mean.",
          OneStepSettings.defaults(),
          List.of());

  @Override
  public Descriptor<OneStepSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Forecaster> modelType() {
    return Forecaster.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return JudgedSeries.isIn(dataset);
  }

  @Override
  public List<Score> evaluate(MetricRequest<Forecaster, OneStepSettings> request) {
    JudgedSeries series = JudgedSeries.of(request);
    double value = Math.sqrt(OneStepError.meanSquare(request, series, series.trainingSd()));
    return List.of(new Score("nrmse", value, "training sd", Score.Better.LOWER));
  }
}
