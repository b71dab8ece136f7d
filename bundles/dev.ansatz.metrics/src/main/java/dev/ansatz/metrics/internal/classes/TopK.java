package dev.ansatz.metrics.internal.classes;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.plugin.Descriptor;
import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;

/** The share of rows whose true class is among the k most probable ones. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=top-k", Descriptor.TITLE + "=Top-k accuracy"})
public final class TopK implements Metric<Classifier, TopKSettings> {
  private static final TopKSettings DEFAULTS = new TopKSettings(3);
  private static final Descriptor<TopKSettings> DESCRIPTOR =
      new Descriptor<>(
          "top-k",
          "Top-k accuracy",
          "The share of rows whose true class is among the k most probable ones: score"
              + " accuracy.top3 for k = 3.",
          DEFAULTS,
          List.of());

  @Override
  public Descriptor<TopKSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Classifier> modelType() {
    return Classifier.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("accuracy");
  }

  /** It makes sense where there are more classes than the default of k. */
  @Override
  public boolean accepts(Dataset dataset) {
    return JudgedClasses.areIn(dataset)
        && dataset.field(Fields.LABELS).orElseThrow().categories().size() > DEFAULTS.k();
  }

  @Override
  public List<Score> evaluate(MetricRequest<Classifier, TopKSettings> request) {
    JudgedClasses judged = JudgedClasses.of(request);
    int k = request.settings().k();
    long found =
        IntStream.range(0, judged.rows()).filter(row -> judged.rankOfTruth(row) < k).count();
    String note =
        k < judged.classes()
            ? ""
            : "every row counts, because there are only %d classes".formatted(judged.classes());
    double share = (double) found / judged.rows();
    return List.of(new Score("accuracy.top" + k, share, "", Score.Better.HIGHER).noted(note));
  }
}
