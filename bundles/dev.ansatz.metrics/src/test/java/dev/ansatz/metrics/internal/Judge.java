package dev.ansatz.metrics.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes data and asks metrics as the engine does. */
final class Judge {
  private Judge() {}

  static Dataset dataset(Axis time, Map<String, Double> facts, Tensor train, Tensor test) {
    return new Dataset(
        "a series",
        Set.of(Task.FORECASTING),
        List.of(Field.of(Fields.SERIES, "m", time, Axis.of("component"))),
        Map.of(Split.TRAIN, Map.of(Fields.SERIES, train), Split.TEST, Map.of(Fields.SERIES, test)),
        facts,
        new Provenance("made up", "00"));
  }

  /** The numbers 0, 1, 2, ... as one component; their sd is sqrt((rows² - 1) / 12). */
  static F64Tensor ramp(int rows) {
    return F64Tensor.of(IntStream.range(0, rows).asDoubleStream().toArray(), rows, 1);
  }

  static <P extends Record> Map<String, Score> scores(
      Metric<Forecaster, P> metric, P settings, Forecaster model, Dataset dataset) {
    return scores(metric, settings, model, dataset, StopToken.never());
  }

  static <P extends Record> Map<String, Score> scores(
      Metric<Forecaster, P> metric, P settings, Forecaster model, Dataset dataset, StopToken stop) {
    return metric
        .evaluate(
            new MetricRequest<>(
                model, dataset, Split.TEST, settings, RandomKey.of(1), Progress.NONE, stop))
        .stream()
        .collect(Collectors.toMap(Score::name, score -> score));
  }
}
