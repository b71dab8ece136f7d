package dev.ansatz.tck.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.api.tensor.U8Tensor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What classifiers are asked with. */
public final class Classes {
  private Classes() {}

  /** Takes rows of a tensor in an order. */
  public static Tensor take(Tensor tensor, int... rows) {
    int size = tensor.shape().rowSize();
    Tensor taken = tensor.rows(0, tensor.rowCount()).reshape(tensor.shape().withRows(rows.length));
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(array(tensor), rows[i] * size, array(taken), i * size, size);
    }
    return taken;
  }

  private static Object array(Tensor tensor) {
    if (tensor instanceof U8Tensor bytes) {
      return bytes.array();
    } else if (tensor instanceof F64Tensor doubles) {
      return doubles.array();
    } else if (tensor instanceof I32Tensor integers) {
      return integers.array();
    }
    return ((dev.ansatz.api.tensor.F32Tensor) tensor).array();
  }

  /** Returns the logarithms of the probabilities that scores stand for, [1 × classes]. */
  public static F64Tensor normalised(double... scores) {
    double most = Arrays.stream(scores).max().orElseThrow();
    double sum = Arrays.stream(scores).map(s -> Math.exp(s - most)).sum();
    double[] logs = Arrays.stream(scores).map(s -> s - most - Math.log(sum)).toArray();
    return F64Tensor.of(logs, 1, logs.length);
  }

  /** Returns data sets like a good one but for one oddity of its training labels each. */
  public static Map<String, Dataset> odd(Dataset good) {
    int[] labels = ((I32Tensor) good.tensor(Split.TRAIN, Fields.LABELS)).array();
    int classes = good.field(Fields.LABELS).orElseThrow().categories().size();
    Map<String, Dataset> sets = new LinkedHashMap<>();
    sets.put("a class without rows", withLabels(good, map(labels, c -> Math.max(1, c))));
    sets.put("one class alone", withLabels(good, map(labels, c -> 0)));
    sets.put("a label below 0", withLabels(good, changed(labels, -1)));
    sets.put("a label above the last", withLabels(good, changed(labels, classes)));
    sets.put("fewer labels than rows", withLabels(good, Arrays.copyOf(labels, 2)));
    sets.put("labels of floating point", withLabels(good, F64Tensor.zeros(labels.length)));
    return sets;
  }

  private static int[] map(int[] labels, java.util.function.IntUnaryOperator change) {
    return IntStream.of(labels).map(change).toArray();
  }

  private static int[] changed(int[] labels, int last) {
    int[] changed = labels.clone();
    changed[changed.length - 1] = last;
    return changed;
  }

  private static Dataset withLabels(Dataset good, int... labels) {
    return withLabels(good, I32Tensor.of(labels, labels.length));
  }

  private static Dataset withLabels(Dataset good, Tensor labels) {
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(good.parts());
    Map<String, Tensor> train = new LinkedHashMap<>(parts.get(Split.TRAIN));
    train.put(Fields.LABELS, labels);
    parts.put(Split.TRAIN, train);
    return new Dataset(
        good.title(),
        good.tasks(),
        List.copyOf(good.fields()),
        parts,
        good.facts(),
        good.provenance());
  }
}
