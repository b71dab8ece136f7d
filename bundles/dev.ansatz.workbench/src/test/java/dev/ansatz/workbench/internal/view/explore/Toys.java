package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small data sets. */
public final class Toys {
  /** The side of an image. */
  public static final int SIDE = 8;

  private Toys() {}

  /** Returns images of a bright spot, whose middle is (3.5 + 2 x, 3.5 - 2 y) for latents x, y. */
  public static double[] spot(double x, double y) {
    double[] image = new double[SIDE * SIDE];
    for (int i = 0; i < image.length; i++) {
      double dx = i % SIDE - (3.5 + 1.2 * x);
      double dy = i / SIDE - (3.5 - 1.2 * y);
      image[i] = 255 * Math.exp(-(dx * dx + dy * dy) / 4);
    }
    return image;
  }

  /** Returns images of spots as a test part. */
  public static Dataset images(double[][] spots, int[] labels, List<String> classes) {
    byte[] pixels = new byte[spots.length * SIDE * SIDE];
    for (int row = 0; row < spots.length; row++) {
      double[] image = spot(spots[row][0], spots[row][1]);
      for (int i = 0; i < image.length; i++) {
        pixels[row * SIDE * SIDE + i] = (byte) Math.round(image[i]);
      }
    }
    List<Axis> axes = List.of(Axis.of("image"), Axis.of("pixel row"), Axis.of("pixel column"));
    Map<String, Tensor> part =
        Map.of(
            Fields.INPUTS,
            U8Tensor.of(pixels, spots.length, SIDE, SIDE),
            Fields.LABELS,
            I32Tensor.of(labels, labels.length));
    return new Dataset(
        "Spots",
        Set.of(Task.CLASSIFICATION, Task.DENSITY),
        List.of(
            new Field(Fields.INPUTS, "", axes, List.of(), List.of()),
            Field.labels(Axis.of("image"), classes)),
        Map.of(Split.TRAIN, part, Split.TEST, part),
        Map.of(Facts.LARGEST_VALUE, 255.0),
        new Provenance("made", "00"));
  }

  /** Returns a table of flowers with two columns. */
  public static Dataset flowers(double[][] rows, int[] labels, List<String> classes) {
    double[] values = new double[2 * rows.length];
    for (int row = 0; row < rows.length; row++) {
      values[2 * row] = rows[row][0];
      values[2 * row + 1] = rows[row][1];
    }
    Map<String, Tensor> part =
        Map.of(
            Fields.INPUTS,
            F64Tensor.of(values, rows.length, 2),
            Fields.LABELS,
            I32Tensor.of(labels, labels.length));
    return new Dataset(
        "Flowers",
        Set.of(Task.CLASSIFICATION, Task.DENSITY),
        List.of(
            Field.table(
                List.of(Column.number("petal length", "cm"), Column.number("petal width", "cm"))),
            Field.labels(Axis.of("row"), classes)),
        Map.of(Split.TRAIN, part, Split.TEST, part),
        Map.of(),
        new Provenance("made", "00"));
  }

  /** Returns a series in one part for all. */
  public static Dataset series(
      double[][] rows, double step, String unit, Map<String, Double> facts, String... names) {
    int d = names.length;
    double[] values = new double[rows.length * d];
    for (int t = 0; t < rows.length; t++) {
      System.arraycopy(rows[t], 0, values, t * d, d);
    }
    Map<String, Tensor> part = Map.of(Fields.SERIES, F64Tensor.of(values, rows.length, d));
    Field field =
        Field.of(
            Fields.SERIES, "", Axis.time(step, unit), Axis.labelled("component", List.of(names)));
    return new Dataset(
        "Turning",
        Set.of(Task.FORECASTING),
        List.of(field),
        Map.of(Split.TRAIN, part, Split.TEST, part),
        facts,
        new Provenance("made", "00"));
  }
}
