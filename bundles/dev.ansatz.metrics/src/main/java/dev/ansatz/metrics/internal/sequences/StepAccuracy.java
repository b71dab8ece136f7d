package dev.ansatz.metrics.internal.sequences;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.metric.Metric;
import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.SequenceLabeller;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The share of steps whose most probable class is the true one, and the log-loss of a step. */
@Component(
    service = Metric.class,
    property = {Descriptor.ID + "=step-accuracy", Descriptor.TITLE + "=Accuracy of steps"})
public final class StepAccuracy implements Metric<SequenceLabeller, NoSettings> {
  private static final Descriptor<NoSettings> DESCRIPTOR =
      new Descriptor<>(
          "step-accuracy",
          "Accuracy of steps",
          "The share of steps whose most probable class is the true one, and minus the log-probability"
              + " of the true class, in nats, averaged over the steps of all rows.",
          new NoSettings(),
          List.of());

  @Override
  public Descriptor<NoSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<SequenceLabeller> modelType() {
    return SequenceLabeller.class;
  }

  @Override
  public List<String> scoreNames() {
    return List.of("stepAccuracy", "stepLogLoss");
  }

  @Override
  public boolean accepts(Dataset dataset) {
    return dataset.tasks().contains(Task.SEQUENCE_LABELLING)
        && dataset.field(Fields.STEP_LABELS).isPresent();
  }

  @Override
  public List<Score> evaluate(MetricRequest<SequenceLabeller, NoSettings> request) {
    JudgedSequences judged = JudgedSequences.of(request);
    Tensor labels = request.dataset().tensor(request.split(), Fields.STEP_LABELS);
    Counts counts = new Counts(request.model().classes().size());
    judged.forEachBlock(
        (rows, from) -> {
          F64Tensor logs = request.model().logProbabilities(rows);
          int time = labels.shape().rowSize();
          for (int step = 0; step < logs.rowCount() * time; step++) {
            int label = (int) labels.get(from * time + step);
            if (label >= 0) {
              counts.add(logs.array(), step, label);
            }
          }
        });
    return List.of(
        new Score("stepAccuracy", counts.accuracy(), "", Score.Better.HIGHER),
        new Score("stepLogLoss", counts.logLoss(), "nats/step", Score.Better.LOWER));
  }

  /** What has been counted so far. */
  private static final class Counts {
    private final int classes;
    private long right;
    private long all;
    private double nats;

    Counts(int classes) {
      this.classes = classes;
    }

    void add(double[] logs, int step, int label) {
      int best = 0;
      for (int c = 1; c < classes; c++) {
        best = logs[step * classes + c] > logs[step * classes + best] ? c : best;
      }
      right += best == label ? 1 : 0;
      nats -= logs[step * classes + label];
      all++;
    }

    double accuracy() {
      return (double) right / all;
    }

    double logLoss() {
      return nats / all;
    }
  }
}
