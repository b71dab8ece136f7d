package dev.ansatz.metrics.internal.sequences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.Regressor;
import dev.ansatz.api.model.SequenceLabeller;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two sequences of three steps, the second of which ends after two. */
class SequenceMetricsTest {
  private static final float NAN = Float.NaN;
  private static final Axis ROW = Axis.of("sequence");
  private static final Axis TIME = Axis.of("time");

  private static Dataset dataset(Task task, Field field, Tensor wanted) {
    return new Dataset(
        "two sequences",
        Set.of(task),
        List.of(Field.of(Fields.INPUTS, "", ROW, TIME, Axis.of("channel")), field),
        Map.of(
            Split.TEST,
            Map.of(
                Fields.INPUTS,
                F32Tensor.of(new float[] {1, 2, 3, 4, 5, NAN}, 2, 3, 1),
                field.name(),
                wanted)),
        Map.of(),
        new Provenance("by hand", "0".repeat(64)));
  }

  private static <M extends Model> List<Score> judged(
      Metric<M, NoSettings> metric, M model, Dataset dataset) {
    assertTrue(metric.accepts(dataset));
    return metric.evaluate(
        new MetricRequest<>(
            model,
            dataset,
            Split.TEST,
            new NoSettings(),
            RandomKey.of(1),
            Progress.NONE,
            StopToken.never()));
  }

  @Test
  void theErrorOfTargetsIsAMeanOverRowsAndTargetsInTheirUnit() {
    Field field = Field.of(Fields.TARGETS, "m", ROW, Axis.of("target"));
    Dataset data = dataset(Task.REGRESSION, field, F64Tensor.of(new double[] {1, 2, 3, 4}, 2, 2));
    Score mse = judged(new TargetMse(), new Says(new double[] {1, 3, 3, 1}, 2, 2), data).get(0);
    assertEquals("mse", mse.name());
    assertEquals((0 + 1 + 0 + 9) / 4.0, mse.value());
    assertEquals("m²", mse.unit());
  }

  @Test
  void stepsBehindTheEndCountForNothing() {
    Field field = Field.of(Fields.TARGETS, "", ROW, TIME, Axis.of("target"));
    Dataset data =
        dataset(Task.REGRESSION, field, F32Tensor.of(new float[] {1, 1, 1, 1, 1, NAN}, 2, 3, 1));
    Says model = new Says(new double[] {1, 1, 2, 1, 3, 100}, 2, 3, 1);
    assertEquals((1 + 4) / 5.0, judged(new TargetMse(), model, data).get(0).value());
  }

  @Test
  void stepsAreCountedAndTheirLogLossAveraged() {
    Field field =
        new Field(Fields.STEP_LABELS, "", List.of(ROW, TIME), List.of("a", "b"), List.of());
    Dataset data =
        dataset(Task.SEQUENCE_LABELLING, field, I32Tensor.of(new int[] {0, 1, 1, 0, 1, -1}, 2, 3));
    double[] ofA = {0.9, 0.4, 0.8, 0.6, 0.5, 0.1};
    double[] logs = new double[12];
    for (int i = 0; i < 6; i++) {
      logs[2 * i] = Math.log(ofA[i]);
      logs[2 * i + 1] = Math.log(1 - ofA[i]);
    }
    List<Score> scores = judged(new StepAccuracy(), new Says(logs, 2, 3, 2), data);
    assertEquals(3 / 5.0, scores.get(0).value());
    double nats = Math.log(0.9) + Math.log(0.6) + Math.log(0.2) + Math.log(0.6) + Math.log(0.5);
    assertEquals(-nats / 5, scores.get(1).value(), 1e-15);
    assertEquals("nats/step", scores.get(1).unit());
    assertFalse(new TargetMse().accepts(data));
  }

  /** Says what it is told, block by block. */
  private record Says(F64Tensor answer) implements Regressor, SequenceLabeller {

    Says(double[] values, int... extents) {
      this(F64Tensor.of(values, extents));
    }

    @Override
    public F64Tensor predict(PredictRequest request) {
      return answer;
    }

    @Override
    public List<String> classes() {
      return List.of("a", "b");
    }

    @Override
    public F64Tensor logProbabilities(PredictRequest request) {
      return answer;
    }

    @Override
    public Archive save() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ModelSummary summary() {
      return new ModelSummary("says what it is told", List.of());
    }
  }
}
