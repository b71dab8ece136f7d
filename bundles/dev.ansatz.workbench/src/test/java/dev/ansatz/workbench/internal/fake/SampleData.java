package dev.ansatz.workbench.internal.fake;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Data as plug-ins give it. */
public final class SampleData {
  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private SampleData() {}

  /** A table of penguins of which some values are missing. */
  public static Dataset penguins(int rows) {
    List<Column> columns =
        List.of(
            Column.number("bill length", "mm"),
            Column.number("body mass", "g"),
            Column.category("island", List.of("Biscoe", "Dream", "Torgersen")),
            new Column("eggs", Column.Type.INTEGER, "", List.of()),
            new Column("seen on", Column.Type.DATE, "", List.of()));
    SplittableRandom random = new SplittableRandom(1);
    double[] values = new double[rows * 5];
    int[] labels = new int[rows];
    for (int i = 0; i < rows; i++) {
      labels[i] = random.nextInt(3);
      values[5 * i] = i % 7 == 3 ? Double.NaN : 38 + 5 * labels[i] + 4 * random.nextDouble();
      values[5 * i + 1] = 3200 + 900 * labels[i] + 400 * random.nextDouble();
      values[5 * i + 2] = i % 11 == 5 ? Double.NaN : random.nextInt(3);
      values[5 * i + 3] = random.nextInt(3);
      values[5 * i + 4] = 13_900 + random.nextInt(400);
    }
    List<String> species = List.of("Adélie", "Chinstrap", "Gentoo");
    Map<String, Tensor> train = new LinkedHashMap<>();
    train.put(Fields.INPUTS, F64Tensor.of(values, rows, 5));
    train.put(Fields.LABELS, I32Tensor.of(labels, rows));
    return new Dataset(
        "Palmer penguins",
        Set.of(Task.CLASSIFICATION),
        List.of(Field.table(columns), Field.labels(Axis.of("row"), species)),
        Map.of(Split.TRAIN, train),
        Map.of(),
        new Provenance("penguins.csv, of which 3 lines were left out", HASH));
  }

  /** The Lorenz attractor, by Euler steps small enough for a picture. */
  public static Dataset lorenz(int length) {
    double[] values = new double[3 * length];
    double[] at = {1, 1, 25};
    for (int i = 0; i < length; i++) {
      for (int fine = 0; fine < 20; fine++) {
        double dx = 10 * (at[1] - at[0]);
        double dy = at[0] * (28 - at[2]) - at[1];
        double dz = at[0] * at[1] - 8.0 / 3 * at[2];
        at[0] += 1e-3 * dx;
        at[1] += 1e-3 * dy;
        at[2] += 1e-3 * dz;
      }
      System.arraycopy(at, 0, values, 3 * i, 3);
    }
    int train = length * 3 / 4;
    F64Tensor series = F64Tensor.of(values, length, 3);
    Axis time = Axis.time(0.02, "time units");
    return new Dataset(
        "Lorenz system",
        Set.of(Task.FORECASTING),
        List.of(
            Field.of(Fields.SERIES, "", time, Axis.labelled("component", List.of("x", "y", "z")))),
        Map.of(
            Split.TRAIN,
            Map.of(Fields.SERIES, series.rows(0, train)),
            Split.TEST,
            Map.of(Fields.SERIES, series.rows(train, length))),
        Map.of("lyapunovExponent", 0.9056),
        new Provenance("integrated", HASH));
  }

  /** Grey images of crosses and rings. */
  public static Dataset images(int count) {
    byte[] pixels = new byte[count * 16 * 16];
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      labels[i] = i % 3 == 0 ? 1 : 0;
      for (int p = 0; p < 256; p++) {
        double x = p % 16 - 7.5;
        double y = p / 16 - 7.5;
        double off =
            labels[i] == 1
                ? Math.hypot(x, y) - 3 - i % 4
                : Math.min(Math.abs(x - i % 5 + 2), Math.abs(y));
        pixels[i * 256 + p] = (byte) (255 * Math.exp(-off * off / 1.5));
      }
    }
    return new Dataset(
        "Crosses and rings",
        Set.of(Task.CLASSIFICATION),
        List.of(
            Field.of(
                Fields.INPUTS, "", Axis.of("image"), Axis.of("pixel row"), Axis.of("pixel column")),
            Field.labels(Axis.of("image"), List.of("cross", "ring"))),
        Map.of(
            Split.TRAIN,
            Map.of(
                Fields.INPUTS,
                U8Tensor.of(pixels, count, 16, 16),
                Fields.LABELS,
                I32Tensor.of(labels, count))),
        Map.of(),
        new Provenance("drawn", HASH));
  }
}
