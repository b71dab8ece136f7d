package dev.ansatz.metrics.internal.sequences;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Regressor;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The mean squared error of predicted targets, in the square of their unit. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=target-mse", Descriptor.TITLE + "=Mean squared error of targets"})
public final class TargetMse implements Metric<Regressor, NoSettings> {
  private static final Descriptor<NoSettings> DESCRIPTOR =
      new Descriptor<>(
          "target-mse",
          "Mean squared error of targets",
          "The squared error of predicted targets, averaged over targets and rows (and the steps"
              + " that each row has, where steps have targets).",
          new NoSettings(),
          List.of());

  @Override
  public Descriptor<NoSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Regressor> modelType() {
    return Regressor.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("mse");
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return dataset.tasks().contains(Task.REGRESSION) && dataset.field(Fields.TARGETS).isPresent();
  }

  @Override
  public List<Score> evaluate(MetricRequest<Regressor, NoSettings> request) {
    JudgedSequences judged = JudgedSequences.of(request);
    Tensor wanted = request.dataset().tensor(request.split(), Fields.TARGETS);
    double[] sum = new double[1];
    long[] count = new long[1];
    judged.forEachBlock(
        (rows, from) -> {
          Tensor predicted = request.model().predict(rows);
          int size = wanted.shape().rowSize();
          int each = wanted.shape().extent(-1);
          for (int i = 0; i < predicted.size(); i++) {
            int row = from + i / size;
            boolean held = wanted.shape().rank() == 2 || i % size / each < judged.length(row);
            if (held) {
              double difference = predicted.get(i) - wanted.get(from * size + i);
              sum[0] += difference * difference;
              count[0]++;
            }
          }
        });
    String unit = request.dataset().field(Fields.TARGETS).map(Field::unit).orElse("");
    return List.of(
        new Score("mse", sum[0] / count[0], unit.isEmpty() ? "" : unit + "²", Score.Better.LOWER));
  }
}
