package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Estimate;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.Elbo;
import dev.ansatz.api.model.Measure;
import dev.ansatz.api.model.VariationalModel;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Component;

/** The evidence lower bound and its two terms, in nats, a mean over rows. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=elbo", Descriptor.TITLE + "=Evidence lower bound"})
public final class ElboMetric implements Metric<VariationalModel, DrawSettings> {
  private static final Descriptor<DrawSettings> DESCRIPTOR =
      new Descriptor<>(
          "elbo",
          "Evidence lower bound",
          "A lower bound of the log-density and its two terms, reconstruction - kl, in nats summed"
              + " over each row's elements and latents, averaged over rows.",
          new DrawSettings(1),
          List.of(
              new Source(
                  "Kingma and Welling, Auto-encoding variational Bayes, ICLR 2014", "eq. 3")));

  @Override
  public Descriptor<DrawSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<VariationalModel> modelType() {
    return VariationalModel.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("elbo", "reconstruction", "kl");
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return JudgedRows.areIn(dataset);
  }

  @Override
  public List<Score> evaluate(MetricRequest<VariationalModel, DrawSettings> request) {
    Mean reconstruction = new Mean();
    Mean kl = new Mean();
    AtomicReference<Measure> measure = new AtomicReference<>();
    JudgedRows.of(request)
        .forEachBlock(
            (rows, key) -> {
              int samples = request.settings().samples();
              Elbo elbo =
                  request.model().elbo(new DensityRequest(rows, samples, key, request.stop()));
              reconstruction.addAll(elbo.reconstruction());
              kl.addAll(elbo.kl());
              measure.set(elbo.measure());
            });
    String unit = Nats.unit(measure.get());
    double fit = reconstruction.value();
    return List.of(
        new Score("elbo", fit - kl.value(), unit, Score.Better.HIGHER)
            .about(Nats.QUANTITY, Estimate.Accuracy.LOWER_BOUND),
        new Score("reconstruction", fit, unit, Score.Better.HIGHER),
        new Score("kl", kl.value(), "nats/sample", Score.Better.NEITHER));
  }
}
