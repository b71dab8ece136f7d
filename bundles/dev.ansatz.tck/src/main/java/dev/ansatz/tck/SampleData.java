package dev.ansatz.tck;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Column;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.tensor.F32Tensor;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Small data for contracts, and what data may look like at its worst. */
public final class SampleData {
  private SampleData() {}

  /**
   * Makes a quasi-periodic series: sums of two sines with incommensurate frequencies, of amplitude
   * about 1. The same bits each time.
   *
   * @param rows how many rows each of the parts train and test has, 1 or more
   * @param components how many components, 1 or more
   */
  public static Dataset series(int rows, int components) {
    return seriesOf(sines(0, rows, components), sines(rows, rows, components));
  }

  private static F64Tensor sines(int from, int rows, int components) {
    double[] values = new double[rows * components];
    for (int t = 0; t < rows; t++) {
      for (int c = 0; c < components; c++) {
        double time = 0.1 * (from + t);
        values[t * components + c] =
            0.6 * StrictMath.sin(time + c) + 0.4 * StrictMath.cos(Math.sqrt(2) * time + 2.0 * c);
      }
    }
    return F64Tensor.of(values, rows, components);
  }

  /** Makes a series data set of two tensors [n × d] and [m × d]. */
  public static Dataset seriesOf(Tensor train, Tensor test) {
    return new Dataset(
        "sample series",
        Set.of(Task.FORECASTING),
        List.of(Field.of(Fields.SERIES, "", Axis.time(0.1, "s"), Axis.of("component"))),
        Map.of(Split.TRAIN, Map.of(Fields.SERIES, train), Split.TEST, Map.of(Fields.SERIES, test)),
        Map.of(),
        new Provenance("sums of sines", "0".repeat(64)));
  }

  /**
   * Makes grey images of a bright spot that moves and grows, with the quarter of the image that it
   * is in as the class. The same bits each time.
   *
   * @param rows how many images each of the parts train and test has, 1 or more
   * @param height rows of pixels, 2 or more
   * @param width columns of pixels, 2 or more
   */
  public static Dataset images(int rows, int height, int width) {
    return new Dataset(
        "sample images",
        Set.of(Task.DENSITY, Task.CLASSIFICATION),
        List.of(
            Field.of(
                Fields.INPUTS, "", Axis.of("image"), Axis.of("pixel row"), Axis.of("pixel column")),
            Field.labels(Axis.of("image"), List.of("0", "1", "2", "3"))),
        Map.of(
            Split.TRAIN, Spots.part(0, rows, height, width),
            Split.TEST, Spots.part(rows, rows, height, width)),
        Map.of(Facts.LARGEST_VALUE, 255.0),
        new Provenance("moving spots", "0".repeat(64)));
  }

  /**
   * Makes a table of two columns of numbers and one of three categories, whose classes a, b and c
   * overlap. One value in 20 is missing. The same bits each time.
   *
   * @param rows how many rows each of the parts train and test has, 3 or more
   */
  public static Dataset table(int rows) {
    List<Column> columns =
        List.of(
            Column.number("length", "cm"),
            Column.number("weight", "kg"),
            Column.category("colour", List.of("red", "green", "blue")));
    return new Dataset(
        "sample table",
        Set.of(Task.CLASSIFICATION),
        List.of(Field.table(columns), Field.labels(Axis.of("row"), List.of("a", "b", "c"))),
        Map.of(Split.TRAIN, tableRows(0, rows), Split.TEST, tableRows(rows, rows)),
        Map.of(),
        new Provenance("sums of sines", "0".repeat(64)));
  }

  private static Map<String, Tensor> tableRows(int from, int rows) {
    double[] values = new double[rows * 3];
    int[] labels = new int[rows];
    for (int i = 0; i < rows; i++) {
      int t = from + i;
      labels[i] = t % 3;
      values[3 * i] = 2 + labels[i] + StrictMath.sin(2.3 * t);
      values[3 * i + 1] = 60 - 3 * labels[i] + 5 * StrictMath.cos(1.7 * t);
      values[3 * i + 2] = StrictMath.sin(3.1 * t) > 0.3 ? (labels[i] + 1) % 3 : labels[i];
      for (int column = 0; column < 3; column++) {
        if ((3 * t + column) % 20 == 19) {
          values[3 * i + column] = Double.NaN;
        }
      }
    }
    return Map.of(
        Fields.INPUTS, F64Tensor.of(values, rows, 3), Fields.LABELS, I32Tensor.of(labels, rows));
  }

  /**
   * Makes sequences in single precision: noise-free sines of one of three frequencies with random
   * phase. The class of a sequence, and of each of its steps, is the frequency; its target is the
   * value that follows its last step. The same bits each time.
   *
   * @param rows how many sequences each of the parts train and test has, 1 or more
   * @param time the steps of the longest sequence, 4 or more
   * @param shortest the steps of the shortest; NaN stands behind the end
   */
  public static Dataset sequences(int rows, int time, int shortest) {
    return Sines.sequences(rows, time, shortest);
  }

  /**
   * Returns data sets like a good one but for one thing each: no rows, one row, two rows, constant,
   * all zero, NaN, an infinity, huge, tiny, single precision, no training part.
   */
  public static Map<String, Dataset> degenerate(Dataset good) {
    Map<String, Dataset> sets = new LinkedHashMap<>();
    sets.put("no rows", mapTrain(good, t -> t.rows(0, 0)));
    sets.put("one row", mapTrain(good, t -> t.rows(0, 1)));
    sets.put("two rows", mapTrain(good, t -> t.rows(0, 2)));
    sets.put("constant", mapTrain(good, t -> filled(t, 1.5)));
    sets.put("all zero", mapTrain(good, t -> filled(t, 0)));
    sets.put("one NaN", mapTrain(good, t -> withMiddle(t, Double.NaN)));
    sets.put("one infinity", mapTrain(good, t -> withMiddle(t, Double.POSITIVE_INFINITY)));
    sets.put("huge", mapTrain(good, t -> scaled(t, 1e300)));
    sets.put("tiny", mapTrain(good, t -> scaled(t, 1e-300)));
    sets.put("single precision", mapTrain(good, SampleData::single));
    sets.put("no training part", withoutTrain(good));
    return sets;
  }

  private static Dataset mapTrain(Dataset good, UnaryOperator<Tensor> change) {
    Map<String, Tensor> train = new LinkedHashMap<>(good.parts().get(Split.TRAIN));
    train.replaceAll((name, tensor) -> change.apply(tensor));
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(good.parts());
    parts.put(Split.TRAIN, train);
    return withParts(good, parts);
  }

  private static Dataset withoutTrain(Dataset good) {
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(good.parts());
    parts.remove(Split.TRAIN);
    return withParts(good, parts);
  }

  private static Dataset withParts(Dataset good, Map<Split, Map<String, Tensor>> parts) {
    return new Dataset(
        good.title(), good.tasks(), good.fields(), parts, good.facts(), good.provenance());
  }

  private static Tensor filled(Tensor tensor, double value) {
    if (!(tensor instanceof F64Tensor)) {
      return tensor;
    }
    double[] values = new double[tensor.size()];
    java.util.Arrays.fill(values, value);
    return new F64Tensor(tensor.shape(), values);
  }

  private static Tensor withMiddle(Tensor tensor, double value) {
    if (!(tensor instanceof F64Tensor doubles)) {
      return tensor;
    }
    double[] values = doubles.array().clone();
    values[values.length / 2] = value;
    return new F64Tensor(tensor.shape(), values);
  }

  private static Tensor scaled(Tensor tensor, double factor) {
    if (!(tensor instanceof F64Tensor doubles)) {
      return tensor;
    }
    double[] values = doubles.array().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
    return new F64Tensor(tensor.shape(), values);
  }

  private static Tensor single(Tensor tensor) {
    if (!(tensor instanceof F64Tensor doubles)) {
      return tensor;
    }
    Shape shape = tensor.shape();
    float[] values = new float[shape.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) doubles.array()[i];
    }
    return new F32Tensor(shape, values);
  }
}
