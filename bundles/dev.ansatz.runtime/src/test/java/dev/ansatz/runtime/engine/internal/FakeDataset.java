package dev.ansatz.runtime.engine.internal;

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
import dev.ansatz.api.settings.Param;
import dev.ansatz.api.settings.Params;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** A random series; asserts that the request is whole. */
class FakeDataset implements DatasetProvider<FakeDataset.Settings> {
  record Settings(@Param(label = "Rows", min = 1) int rows) {
    Settings {
      Params.check(Settings.class, rows);
    }
  }

  @Override
  public Descriptor<Settings> descriptor() {
    return new Descriptor<>(
        "fake-data", "Fake data", "Noise.", new Settings(20), List.of(Source.of("Noise & Sons")));
  }

  @Override
  public Dataset load(DatasetRequest<Settings> request) {
    request.stop().check();
    request.progress().report("inventing", 0, 2);
    Map<Split, Map<String, Tensor>> parts =
        Map.of(
            Split.TRAIN, part(request, "train"),
            Split.TEST, part(request, "test"));
    return new Dataset(
        "Noise <1>",
        Set.of(Task.FORECASTING),
        List.of(Field.of(Fields.SERIES, "mm", Axis.time(0.1, "s"), Axis.of("component"))),
        parts,
        Map.of("truth", 42.0),
        new Provenance("invented", "00ff"));
  }

  private static Map<String, Tensor> part(DatasetRequest<Settings> request, String purpose) {
    RandomKey key = request.key().fold(purpose);
    SplittableRandom random = key.generator();
    double[] values = random.doubles(request.settings().rows()).toArray();
    return Map.of(Fields.SERIES, F64Tensor.of(values, values.length, 1));
  }
}
