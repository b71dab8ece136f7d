package dev.ansatz.metrics.internal.classes;

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
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A classifier that is given its answers as inputs: each row holds the classes' probabilities. */
record Guesses(List<String> classes) implements Classifier {

  static Dataset dataset(List<String> classes, int[] labels, double... probabilities) {
    return new Dataset(
        "guesses",
        Set.of(Task.CLASSIFICATION),
        List.of(
            Field.of(Fields.INPUTS, "", Axis.of("row"), Axis.of("class")),
            Field.labels(Axis.of("row"), classes)),
        Map.of(
            Split.TEST,
            Map.of(
                Fields.INPUTS,
                F64Tensor.of(probabilities, labels.length, classes.size()),
                Fields.LABELS,
                I32Tensor.of(labels, labels.length))),
        Map.of(),
        new Provenance("made up", "00"));
  }

  static <P extends Record> Map<String, Score> scores(
      Metric<Classifier, P> metric, P settings, Dataset dataset) {
    List<String> classes = dataset.field(Fields.LABELS).orElseThrow().categories();
    return metric
        .evaluate(
            new MetricRequest<>(
                new Guesses(classes),
                dataset,
                Split.TEST,
                settings,
                RandomKey.of(1),
                Progress.NONE,
                StopToken.never()))
        .stream()
        .collect(Collectors.toMap(Score::name, score -> score));
  }

  @Override
  public F64Tensor logProbabilities(PredictRequest request) {
    double[] logs = Arrays.stream(request.inputs().toDoubles()).map(Math::log).toArray();
    return new F64Tensor(request.inputs().shape(), logs);
  }

  @Override
  public Archive save() {
    throw new UnsupportedOperationException("not asked");
  }

  @Override
  public ModelSummary summary() {
    throw new UnsupportedOperationException("not asked");
  }
}
