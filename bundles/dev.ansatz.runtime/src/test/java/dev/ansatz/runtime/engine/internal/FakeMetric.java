package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import java.util.Arrays;
import java.util.List;

/** The mean's distance from that of the part. */
class FakeMetric implements Metric<MeanModel, NoSettings> {
  final String id;

  FakeMetric(String id) {
    this.id = id;
  }

  @Override
  public Descriptor<NoSettings> descriptor() {
    return new Descriptor<>(id, "Bias", "How far off.", new NoSettings(), List.of());
  }

  @Override
  public Class<MeanModel> modelType() {
    return MeanModel.class;
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return dataset.field(Fields.SERIES).isPresent();
  }

  @Override
  public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
    request.stop().check();
    double[] series = request.dataset().tensor(request.split(), Fields.SERIES).toDoubles();
    double truth = Arrays.stream(series).average().orElseThrow();
    double noise = 1e-9 * request.key().generator().nextDouble();
    double bias = Math.abs(truth - request.model().mean()) + noise;
    return List.of(new Score(id, bias, "mm", Score.Better.LOWER));
  }
}
