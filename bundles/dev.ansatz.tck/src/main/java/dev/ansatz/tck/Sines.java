package dev.ansatz.tck;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Sequences that are sines of a few frequencies. */
final class Sines {
  private static final double[] FREQUENCIES = {0.2, 0.5, 1.1};
  private static final List<String> NAMES = List.of("slow", "middle", "fast");

  private Sines() {}

  static Dataset sequences(int rows, int time, int shortest) {
    Axis row = Axis.of("sequence");
    Axis steps = Axis.of("time");
    return new Dataset(
        "sample sequences",
        Set.of(Task.CLASSIFICATION, Task.SEQUENCE_LABELLING, Task.REGRESSION),
        List.of(
            Field.of(Fields.INPUTS, "", row, steps, Axis.of("channel")),
            Field.labels(row, NAMES),
            new Field(Fields.STEP_LABELS, "", List.of(row, steps), NAMES, List.of()),
            Field.of(Fields.TARGETS, "", row, Axis.of("target"))),
        Map.of(
            Split.TRAIN, part(rows, time, shortest, RandomKey.of(1)),
            Split.TEST, part(rows, time, shortest, RandomKey.of(2))),
        Map.of(),
        new Provenance("sines", "0".repeat(64)));
  }

  private static Map<String, Tensor> part(int rows, int time, int shortest, RandomKey key) {
    float[] inputs = new float[rows * time];
    int[] stepLabels = new int[rows * time];
    int[] labels = new int[rows];
    float[] targets = new float[rows];
    for (int i = 0; i < rows; i++) {
      SplittableRandom random = key.fold(i).generator();
      labels[i] = i % FREQUENCIES.length;
      int length = i == 0 ? time : shortest + random.nextInt(time - shortest + 1);
      double phase = 2 * Math.PI * random.nextDouble();
      for (int t = 0; t < length; t++) {
        inputs[i * time + t] = (float) StrictMath.sin(phase + FREQUENCIES[labels[i]] * t);
      }
      targets[i] = (float) StrictMath.sin(phase + FREQUENCIES[labels[i]] * length);
      Arrays.fill(inputs, i * time + length, (i + 1) * time, Float.NaN);
      Arrays.fill(stepLabels, i * time, i * time + length, labels[i]);
      Arrays.fill(stepLabels, i * time + length, (i + 1) * time, -1);
    }
    return Map.of(
        Fields.INPUTS, F32Tensor.of(inputs, rows, time, 1),
        Fields.LABELS, I32Tensor.of(labels, rows),
        Fields.STEP_LABELS, I32Tensor.of(stepLabels, rows, time),
        Fields.TARGETS, F32Tensor.of(targets, rows, 1));
  }
}
