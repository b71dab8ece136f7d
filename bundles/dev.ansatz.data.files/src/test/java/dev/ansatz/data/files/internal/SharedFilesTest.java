package dev.ansatz.data.files.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the Lorenz files of the data folder. */
class SharedFilesTest {
  private String folder;

  @BeforeEach
  void find() {
    folder = System.getProperty("ansatz.data", System.getenv("ANSATZ_DATA"));
    assumeTrue(folder != null, "the data folder is named by neither ansatz.data nor ANSATZ_DATA");
  }

  private Tensor read(String name) {
    NpySeriesSettings settings =
        new NpySeriesSettings(
            name,
            OptionalInt.empty(),
            List.of(),
            0.02,
            "time units",
            OptionalDouble.of(0.9056),
            new SeriesSplit(1, 0));
    Dataset dataset =
        new NpySeriesProvider()
            .load(
                new DatasetRequest<>(
                    settings,
                    RandomKey.of(1),
                    file -> Path.of(folder, "lorenz", file),
                    Progress.NONE,
                    StopToken.never()));
    return dataset.tensor(Split.TRAIN, Fields.SERIES);
  }

  private static double mean(Tensor series, int component) {
    double sum = 0;
    for (int row = 0; row < series.rowCount(); row++) {
      sum += series.get(3 * row + component);
    }
    return sum / series.rowCount();
  }

  @Test
  void readsTheCleanSeries() {
    Tensor series = read("lorenz63_dt0.02_clean.npy");
    assertInstanceOf(F64Tensor.class, series);
    assertEquals("20000 × 3", series.shape().toString());
    assertEquals(-0.339, mean(series, 0), 0.001);
    assertEquals(23.635, mean(series, 2), 0.001);
  }

  @Test
  void readsTheNoisySeries() {
    Tensor series = read("lorenz63_dt0.02_standardised_noise0.03.npy");
    assertInstanceOf(F32Tensor.class, series);
    assertEquals("20000 × 3", series.shape().toString());
    assertEquals(0, mean(series, 2), 0.002);
  }
}
