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

/** The share of rows whose most probable class is the true one. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=accuracy", Descriptor.TITLE + "=Accuracy"})
public final class Accuracy implements Metric<Classifier, NoSettings> {
  private static final Descriptor<NoSettings> DESCRIPTOR =
      new Descriptor<>(
          "accuracy",
          "Accuracy",
          "The share of rows whose most probable class is the true one; the first of equally"
              + " probable classes counts.",
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
  public boolean accepts(Dataset dataset) {
    return JudgedClasses.areIn(dataset);
  }

  @Override
  public List<Score> evaluate(MetricRequest<Classifier, NoSettings> request) {
    JudgedClasses judged = JudgedClasses.of(request);
    long correct = IntStream.range(0, judged.rows()).filter(judged::isCorrect).count();
    double share = (double) correct / judged.rows();
    return List.of(new Score("accuracy", share, "", Score.Better.HIGHER));
  }
}
