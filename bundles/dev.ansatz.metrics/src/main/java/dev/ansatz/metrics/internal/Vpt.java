package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.metric.Score.Better;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Component;

/**
 * The valid prediction time: how long a free-running forecast stays near the truth.
 *
 * <p>The error of a forecast row is the root of the mean over the components of the squared error,
 * each in units of its standard deviation in the training part. A forecast of which k rows in
 * succession do not exceed the threshold has a valid prediction time of k time steps. The scores
 * are the median, mean, quartiles and minimum over all starts, in Lyapunov times (time times the
 * largest Lyapunov exponent) where the exponent is known, else in the data's unit of time.
 *
 * <p>A forecast that is valid up to the end of the part is cut short: its true time is longer. The
 * score {@code vpt.cut} says how many were.
 *
 * <p><i>Cost</i>: one forecast of the horizon for each start; more where forecasts last longer.
 */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=vpt", Descriptor.TITLE + "=Valid prediction time"})
public final class Vpt implements Metric<Forecaster, VptSettings> {
  private static final int LONG_HORIZON = 1500;

  private static final Descriptor<VptSettings> DESCRIPTOR =
      new Descriptor<>(
          "vpt",
          "Valid prediction time",
          "How long free-running forecasts stay near the truth: the median over many starts.",
          VptSettings.defaults(),
          List.of(
              Source.of(
                  "P. R. Vlachas et al.: Backpropagation Algorithms and Reservoir Computing in"
                      + " Recurrent Neural Networks for the Forecasting of Complex Spatiotemporal"
                      + " Dynamics. Neural Networks 126, 2020, 191-217")));

  @Override
  public Descriptor<VptSettings> descriptor() {
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
  public List<Score> evaluate(MetricRequest<Forecaster, VptSettings> request) {
    JudgedSeries series = JudgedSeries.of(request);
    VptSettings settings = request.settings();
    int warmup = Math.max(request.model().warmup(), settings.warmup());
    int horizon = horizon(series, settings, warmup);
    Starts starts = Starts.spread(series, settings.starts(), warmup, horizon);
    ValidTimes valid = ValidTimes.measure(request, starts, horizon);
    return scores(valid, series, settings.lyapunovExponent());
  }

  private static int horizon(JudgedSeries series, VptSettings settings, int warmup) {
    int half = Math.max(1, (series.rows() - warmup) / 2);
    return settings.horizon().orElse(Math.min(LONG_HORIZON, half));
  }

  private static List<Score> scores(
      ValidTimes valid, JudgedSeries series, OptionalDouble givenExponent) {
    OptionalDouble exponent = givenExponent.isPresent() ? givenExponent : series.lyapunovExponent();
    String unit = exponent.isPresent() ? "Lyapunov times" : series.timeUnit();
    double row = series.timeStep() * exponent.orElse(1);
    double[] times = Arrays.stream(valid.rows()).mapToDouble(rows -> rows * row).sorted().toArray();
    return List.of(
        new Score("vpt", Quantiles.of(times, 0.5), unit, Better.HIGHER),
        new Score("vpt.mean", Arrays.stream(times).average().orElseThrow(), unit, Better.HIGHER),
        new Score("vpt.lowerQuartile", Quantiles.of(times, 0.25), unit, Better.HIGHER),
        new Score("vpt.upperQuartile", Quantiles.of(times, 0.75), unit, Better.HIGHER),
        new Score("vpt.shortest", times[0], unit, Better.HIGHER),
        new Score("vpt.cut", valid.cut(), "forecasts", Better.NEITHER));
  }
}
