package dev.ansatz.views.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Shows a free-running forecast beside what really came, and where the two part. */
@Component(
    service = Visualizer.class,
    property = {Descriptor.ID + "=forecast", Descriptor.TITLE + "=Free-running forecast"})
public final class ForecastView implements Visualizer<Forecaster, ForecastSettings> {
  private static final double LYAPUNOV_TIMES = 25;
  private static final int USUAL_STEPS = 1000;

  @Override
  public Descriptor<ForecastSettings> descriptor() {
    return new Descriptor<>(
        "forecast",
        "Free-running forecast",
        "The components of a free-running forecast beside the true series, the error on a"
            + " logarithmic axis, and the point where the forecast diverges.",
        ForecastSettings.defaults(),
        List.of());
  }

  @Override
  public Class<Forecaster> modelType() {
    return Forecaster.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return Series.isIn(dataset);
  }

  @Override
  public List<Figure> draw(ViewRequest<Forecaster, ForecastSettings> request) {
    ForecastSettings settings = request.settings();
    Series series = Series.of(request.dataset());
    int steps = settings.steps().orElse(usualSteps(series));
    FreeRun run =
        FreeRun.of(
            request.model(),
            series,
            new FreeRun.Course(settings.start(), settings.warmup(), steps, true),
            request.stop());
    ForecastError error =
        ForecastError.of(run, ForecastError.deviations(request.dataset(), series));
    ForecastPanels panels = new ForecastPanels(series, run, error, settings);
    return List.of(
        new Figure(
            "forecast",
            series.title() + ": free-running forecast",
            caption(request.model(), series, run, panels),
            1,
            panels.all()));
  }

  private static int usualSteps(Series series) {
    return series.exponent().isPresent()
        ? (int)
            Math.max(
                2,
                Math.min(
                    1_000_000,
                    Math.ceil(LYAPUNOV_TIMES / (series.exponent().getAsDouble() * series.step()))))
        : USUAL_STEPS;
  }

  private static String caption(
      Forecaster model, Series series, FreeRun run, ForecastPanels panels) {
    return ("The model (%s) read %s true rows of the %s part, then ran freely: %s. The error is the"
            + " RMSE over all components in units of their standard deviations.")
        .formatted(
            model.summary().title(),
            Words.count(run.warmup()),
            series.split().key(),
            panels.verdict());
  }
}
