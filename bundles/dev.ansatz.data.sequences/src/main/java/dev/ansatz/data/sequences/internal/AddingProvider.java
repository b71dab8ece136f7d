package dev.ansatz.data.sequences.internal;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.Source;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.osgi.service.component.annotations.Component;

/**
 * The adding problem: each step has a number, uniform in [0, 1), and a marker; two steps are marked
 * with 1, one in each half of the sequence, and the target is the sum of their numbers. To predict
 * 1 always has the mean squared error 1/6.
 */
@Component(
    service = DatasetProvider.class,
    property = {Descriptor.ID + "=adding", Descriptor.TITLE + "=Adding problem"})
public final class AddingProvider implements DatasetProvider<AddingSettings> {
  private static final int CHANNELS = 2;

  private static final Descriptor<AddingSettings> DESCRIPTOR =
      new Descriptor<>(
          "adding",
          "Adding problem",
          "Sequences of numbers, two of which are marked and are to be added: a test of how far back"
              + " a recurrent network remembers.",
          AddingSettings.defaults(),
          List.of(
              new Source(
                  "Hochreiter and Schmidhuber, Long short-term memory, Neural Computation 9, 1997",
                  "section 5.4, with numbers in [0, 1)")));

  @Override
  public Descriptor<AddingSettings> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Set<Task> tasks(AddingSettings settings) {
    return Set.of(Task.REGRESSION);
  }

  @Override
  public Dataset load(DatasetRequest<AddingSettings> request) {
    Sha256 hash = new Sha256();
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(Split.class);
    request
        .settings()
        .sequences()
        .parts()
        .forEach(
            (split, rows) -> {
              request.stop().check();
              Map<String, Tensor> part =
                  part(request.settings(), rows, request.key().fold(split.key()));
              hash.add(part.get(Fields.INPUTS));
              parts.put(split, part);
            });
    return new Dataset(
        "Adding problem, %d steps".formatted(request.settings().length()),
        Set.of(Task.REGRESSION),
        List.of(
            Field.of(
                Fields.INPUTS,
                "",
                Axis.of("sequence"),
                Axis.of("time"),
                Axis.labelled("channel", List.of("number", "marker"))),
            Field.of(Fields.TARGETS, "", Axis.of("sequence"), Axis.of("target"))),
        parts,
        Map.of(),
        new Provenance("drawn on the spot", hash.hex()));
  }

  private static Map<String, Tensor> part(AddingSettings settings, int rows, RandomKey key) {
    int size = settings.length() * CHANNELS;
    float[] inputs = new float[Math.multiplyExact(rows, size)];
    float[] sums = new float[rows];
    for (int row = 0; row < rows; row++) {
      SplittableRandom random = key.fold(row).generator();
      int length =
          random.nextInt(settings.shortest().orElse(settings.length()), settings.length() + 1);
      sums[row] = fill(inputs, row * size, length, random);
      Arrays.fill(inputs, row * size + length * CHANNELS, (row + 1) * size, Float.NaN);
    }
    return Map.of(
        Fields.INPUTS,
        F32Tensor.of(inputs, rows, settings.length(), CHANNELS),
        Fields.TARGETS,
        F32Tensor.of(sums, rows, 1));
  }

  private static float fill(float[] inputs, int offset, int length, SplittableRandom random) {
    int first = random.nextInt(length / 2);
    int second = length / 2 + random.nextInt(length - length / 2);
    for (int t = 0; t < length; t++) {
      inputs[offset + t * CHANNELS] = random.nextInt(1 << 24) / (float) (1 << 24);
    }
    inputs[offset + first * CHANNELS + 1] = 1;
    inputs[offset + second * CHANNELS + 1] = 1;
    return inputs[offset + first * CHANNELS] + inputs[offset + second * CHANNELS];
  }
}
