package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.plugin.Descriptor;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The mean squared error of one-step predictions, in the square of the data's unit. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=mse", Descriptor.TITLE + "=Mean squared error"})
public final class Mse implements Metric<Forecaster, OneStepSettings> {
  private static final Descriptor<OneStepSettings> DESCRIPTOR =
      new Descriptor<>(
          "mse",
          "Mean squared error",
          "The squared error of one-step predictions, averaged over rows and components.",
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
    double[] ones = new double[series.components()];
    Arrays.fill(ones, 1);
    double value = OneStepError.meanSquare(request, series, ones);
    String unit = series.field().unit();
    return List.of(new Score("mse", value, unit.isEmpty() ? "" : unit + "²", Score.Better.LOWER));
  }
}
