package dev.ansatz.tck.internal;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;

/** Data sets like a good one, but for their inputs. */
public final class OddRows {
  private OddRows() {}

  /** Returns a data set of the same inputs in double precision, times a factor, and their scale. */
  public static Dataset scaled(Dataset good, double factor) {
    double largest = good.facts().getOrDefault(Facts.LARGEST_VALUE, 1.0);
    Map<String, Double> facts = new HashMap<>(good.facts());
    facts.put(Facts.LARGEST_VALUE, factor * largest);
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(Split.class);
    good.parts()
        .keySet()
        .forEach(
            split -> parts.put(split, part(good, split, t -> filled(t, i -> factor * t.get(i)))));
    return new Dataset(good.title(), good.tasks(), good.fields(), parts, facts, good.provenance());
  }

  /** Returns data sets that are like a good one but for one oddity of the training inputs each. */
  public static Map<String, Dataset> of(Dataset good) {
    Map<String, Dataset> sets = new LinkedHashMap<>();
    sets.put("one row of bytes", train(good, t -> t.rows(0, 1)));
    sets.put("the same row again and again", train(good, t -> filled(t, i -> t.get(i % width(t)))));
    sets.put("two different rows", train(good, t -> filled(t, i -> t.get(i % (2 * width(t))))));
    sets.put("all zero", train(good, t -> filled(t, i -> 0)));
    sets.put(
        "a constant column", train(good, t -> filled(t, i -> i % width(t) == 1 ? 0 : t.get(i))));
    sets.put(
        "one column that is not constant",
        train(good, t -> filled(t, i -> i % width(t) == 1 ? t.get(i) : 0)));
    sets.put("one NaN", train(good, t -> filled(t, i -> i == 3 ? Double.NaN : t.get(i))));
    sets.put(
        "one infinity",
        train(good, t -> filled(t, i -> i == 3 ? Double.POSITIVE_INFINITY : t.get(i))));
    sets.put("one outlier", train(good, t -> filled(t, i -> i == 3 ? 1e12 : t.get(i))));
    sets.put("tiny", train(good, t -> filled(t, i -> 1e-300 * t.get(i))));
    return sets;
  }

  private static int width(Tensor tensor) {
    return tensor.shape().rowSize();
  }

  private static F64Tensor filled(Tensor like, IntToDoubleFunction element) {
    double[] values = new double[like.size()];
    Arrays.setAll(values, element);
    return new F64Tensor(like.shape(), values);
  }

  private static Dataset train(Dataset good, UnaryOperator<Tensor> change) {
    Map<Split, Map<String, Tensor>> parts = new EnumMap<>(good.parts());
    Map<String, Tensor> train = part(good, Split.TRAIN, change);
    int rows = train.get(Fields.INPUTS).rowCount();
    train.replaceAll((name, tensor) -> tensor.rows(0, rows));
    parts.put(Split.TRAIN, train);
    return new Dataset(
        good.title(), good.tasks(), good.fields(), parts, good.facts(), good.provenance());
  }

  private static Map<String, Tensor> part(Dataset good, Split split, UnaryOperator<Tensor> change) {
    Map<String, Tensor> part = new LinkedHashMap<>(good.parts().get(split));
    part.computeIfPresent(Fields.INPUTS, (name, tensor) -> change.apply(tensor));
    return part;
  }

  /** Returns no numbers in rows whose last axis is one longer. */
  public static F64Tensor ofAnotherShape(Tensor rows) {
    int[] extents = rows.shape().toArray();
    extents[extents.length - 1]++;
    return new F64Tensor(Shape.of(extents), new double[Shape.of(extents).size()]);
  }
}
