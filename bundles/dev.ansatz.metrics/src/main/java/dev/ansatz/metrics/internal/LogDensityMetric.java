package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Estimate;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.DensityModel;
import dev.ansatz.api.model.DensityRequest;
import dev.ansatz.api.model.LogDensity;
import dev.ansatz.api.model.LogDensity.Accuracy;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Component;

/** The log-density, or the importance-weighted bound of it, in nats, a mean over rows. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=log-density", Descriptor.TITLE + "=Log-density"})
public final class LogDensityMetric implements Metric<DensityModel, DrawSettings> {
  private static final Descriptor<DrawSettings> DESCRIPTOR =
      new Descriptor<>(
          "log-density",
          "Log-density",
          "The log-density in nats, summed over each row's elements and averaged over rows: score"
              + " logDensity where the model knows it exactly, score iwae where it is a lower bound"
              + " by importance weighting. The same in bits per dimension.",
          new DrawSettings(50),
          List.of(
              new Source(
                  "Burda, Grosse and Salakhutdinov, Importance weighted autoencoders, ICLR 2016",
                  "eq. 8")));

  @Override
  public Descriptor<DrawSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<DensityModel> modelType() {
    return DensityModel.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("logDensity", "iwae", "bitsPerDimension");
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return JudgedRows.areIn(dataset);
  }

  @Override
  public List<Score> evaluate(MetricRequest<DensityModel, DrawSettings> request) {
    Mean mean = new Mean();
    AtomicReference<LogDensity> last = new AtomicReference<>();
    JudgedRows judged = JudgedRows.of(request);
    judged.forEachBlock(
        (rows, key) -> {
          int samples = request.settings().samples();
          DensityRequest asked = new DensityRequest(rows, samples, key, request.stop());
          last.set(request.model().logDensity(asked));
          mean.addAll(last.get().nats());
        });
    LogDensity density = last.get();
    boolean isExact = density.accuracy() == Accuracy.EXACT;
    Score nats =
        new Score(
            isExact ? "logDensity" : "iwae",
            mean.value(),
            Nats.unit(density.measure()),
            Score.Better.HIGHER);
    Estimate.Accuracy accuracy = isExact ? Estimate.Accuracy.EXACT : Estimate.Accuracy.LOWER_BOUND;
    int dimensions = judged.rows().shape().rowSize();
    return List.of(
        nats.about(Nats.QUANTITY, accuracy), Bits.perDimension(mean.value(), density, dimensions));
  }
}
