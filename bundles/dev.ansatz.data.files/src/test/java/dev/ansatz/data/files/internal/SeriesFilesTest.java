package dev.ansatz.data.files.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetProvider;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.formats.CsvOptions;
import dev.ansatz.formats.Npy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesFilesTest {
  private static final SeriesSplit ALL = new SeriesSplit(1, 0);
  private static final F64Tensor TABLE = F64Tensor.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, 4, 2);

  @TempDir Path folder;

  private static NpySeriesSettings npy(OptionalInt length, Integer... columns) {
    return new NpySeriesSettings(
        "a.npy", length, List.of(columns), 0.5, "s", OptionalDouble.of(0.9), ALL);
  }

  private static CsvSeriesSettings csv(String delimiter, String... columns) {
    return new CsvSeriesSettings(
        "a.csv",
        delimiter,
        CsvOptions.Header.AUTO,
        OptionalInt.empty(),
        List.of(columns),
        1,
        "h",
        OptionalDouble.empty(),
        ALL);
  }

  private <P extends Record> Dataset load(DatasetProvider<P> provider, P settings) {
    return provider.load(
        new DatasetRequest<>(
            settings, RandomKey.of(1), folder::resolve, Progress.NONE, StopToken.never()));
  }

  private Dataset load(Tensor array, NpySeriesSettings settings) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.npy"))) {
      Npy.write(array, out);
    }
    return load(new NpySeriesProvider(), settings);
  }

  private Dataset load(String text, CsvSeriesSettings settings) throws IOException {
    Files.writeString(folder.resolve("a.csv"), text);
    return load(new CsvSeriesProvider(), settings);
  }

  private static Tensor train(Dataset dataset) {
    return dataset.tensor(Split.TRAIN, Fields.SERIES);
  }

  @Test
  void readsNpy() throws IOException {
    Dataset dataset = load(TABLE, npy(OptionalInt.empty()));
    assertEquals(TABLE, train(dataset));
    assertEquals(Axis.time(0.5, "s"), dataset.fields().get(0).axes().get(0));
    assertEquals(Map.of(Facts.LYAPUNOV_EXPONENT, 0.9), dataset.facts());
    assertEquals("a.npy", dataset.title());
    assertEquals("the file a.npy", dataset.provenance().origin());
  }

  @Test
  void hashesTheFile() throws IOException {
    Dataset dataset = load("1\n2\n", csv(""));
    assertEquals(
        "a6e2b7a040683432de03a18fd8a1939a2fdf82585b364bfc874bdd4095c4cae1",
        dataset.provenance().sha256());
  }

  @Test
  void takesRowsAndColumns() throws IOException {
    Dataset dataset = load(TABLE, npy(OptionalInt.of(3), 1));
    assertEquals(F64Tensor.of(new double[] {2, 4, 6}, 3, 1), train(dataset));
    dataset = load(TABLE, npy(OptionalInt.of(2), 1, 0));
    assertEquals(F64Tensor.of(new double[] {2, 1, 4, 3}, 2, 2), train(dataset));
  }

  @Test
  void keepsSinglePrecisionAndWidensIntegers() throws IOException {
    F32Tensor single = F32Tensor.of(new float[] {1, 2, 3, 4}, 2, 2);
    assertEquals(single, train(load(single, npy(OptionalInt.empty()))));
    F32Tensor second = F32Tensor.of(new float[] {2, 4}, 2, 1);
    assertEquals(second, train(load(single, npy(OptionalInt.empty(), 1))));
    Tensor integers = train(load(I32Tensor.of(new int[] {1, 2}, 2), npy(OptionalInt.empty())));
    assertEquals(F64Tensor.of(new double[] {1, 2}, 2, 1), integers);
  }

  @Test
  void namesTheRowAndColumnOfWhatIsNotFinite() {
    double[] values = TABLE.array().clone();
    values[5] = Double.NaN;
    F64Tensor table = F64Tensor.of(values, 4, 2);
    DataException e =
        assertThrows(DataException.class, () -> load(table, npy(OptionalInt.empty())));
    assertEquals(
        folder.resolve("a.npy")
            + " must hold finite numbers; got NaN in row 2, column 1, counted from 0",
        e.getMessage());
  }

  @Test
  void whatIsNotTakenNeedNotBeFinite() throws IOException {
    double[] values = TABLE.array().clone();
    values[5] = Double.NEGATIVE_INFINITY;
    F64Tensor table = F64Tensor.of(values, 4, 2);
    assertEquals(2, train(load(table, npy(OptionalInt.of(2)))).rowCount());
    assertEquals(4, train(load(table, npy(OptionalInt.empty(), 0))).rowCount());
  }

  @Test
  void refusesOtherShapes() {
    for (Tensor array :
        List.of(F64Tensor.zeros(), F64Tensor.zeros(2, 2, 2), F64Tensor.zeros(0, 3))) {
      DataException e =
          assertThrows(DataException.class, () -> load(array, npy(OptionalInt.empty())));
      assertTrue(e.getMessage().endsWith("its shape is " + array.shape()), e.getMessage());
    }
  }

  @Test
  void refusesMissingRowsAndColumns() {
    DataException e = assertThrows(DataException.class, () -> load(TABLE, npy(OptionalInt.of(5))));
    assertTrue(e.getMessage().endsWith("the 5 rows that are asked for; it has 4"));
    e = assertThrows(DataException.class, () -> load(TABLE, npy(OptionalInt.empty(), 2)));
    assertTrue(e.getMessage().endsWith("the column 2, counted from 0; its shape is 4 × 2"));
  }

  @Test
  void refusesTruncatedAndMissingFiles() throws IOException {
    load(TABLE, npy(OptionalInt.empty()));
    Path file = folder.resolve("a.npy");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    NpySeriesProvider provider = new NpySeriesProvider();
    NpySeriesSettings settings = npy(OptionalInt.empty());
    assertThrows(DataException.class, () -> load(provider, settings));
    Files.delete(file);
    assertThrows(DataException.class, () -> load(provider, settings));
  }

  @Test
  void asksForAPath() {
    InvalidSettingException e =
        assertThrows(
            InvalidSettingException.class,
            () -> load(new NpySeriesProvider(), NpySeriesSettings.defaults()));
    assertEquals(
        "the 'path' parameter of NpySeriesSettings must be the path of a file; got none",
        e.getMessage());
    assertThrows(
        InvalidSettingException.class,
        () -> load(new CsvSeriesProvider(), CsvSeriesSettings.defaults()));
  }

  @Test
  void readsCsv() throws IOException {
    Dataset dataset = load("t\tx\ty\n0\t1\t2\n1\t3\t4\n", csv("tab", "y", "2"));
    assertEquals(F64Tensor.of(new double[] {2, 1, 4, 3}, 2, 2), train(dataset));
    assertEquals(List.of("y", "x"), dataset.fields().get(0).axes().get(1).labels());
    assertEquals(Map.of(), dataset.facts());
    assertInstanceOf(F64Tensor.class, train(load("1\n2\n", csv(""))));
  }

  @ParameterizedTest
  @ValueSource(strings = {",,", "1", "\"", "tabs", "."})
  void refusesDelimiters(String delimiter) {
    assertThrows(InvalidSettingException.class, () -> csv(delimiter));
  }
}
