package dev.ansatz.metrics.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** Minus the logarithm of the probability of the true class, a mean over rows. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=log-loss", Descriptor.TITLE + "=Log-loss"})
public final class LogLoss implements Metric<Classifier, NoSettings> {
  private static final Descriptor<NoSettings> DESCRIPTOR =
      new Descriptor<>(
          "log-loss",
          "Log-loss",
          "Minus the natural logarithm of the probability that the model gives to the true class,"
              + " averaged over rows: the cross-entropy in nats.",
          new NoSettings(),
          List.of());

  @Override
  public Descriptor<NoSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Classifier> modelType() {
    return Classifier.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("logLoss");
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return JudgedClasses.areIn(dataset);
  }

  @Override
  public List<Score> evaluate(MetricRequest<Classifier, NoSettings> request) {
    JudgedClasses judged = JudgedClasses.of(request);
    double mean =
        IntStream.range(0, judged.rows()).mapToDouble(row -> -judged.logOfTruth(row)).sum()
            / judged.rows();
    return List.of(new Score("logLoss", mean, "nats/row", Score.Better.LOWER));
  }
}
