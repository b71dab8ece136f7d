package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.naivebayes.NaiveBayesSettings;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds where the bins of numbers end. */
record Edges(NaiveBayesSettings settings, Inputs inputs, Tensor values) {

  /** Returns [columns × edges]; no columns where the events need no bins. */
  double[][] make() {
    return switch (settings.events()) {
      case BERNOULLI -> same(settings.threshold());
      case CATEGORICAL ->
          settings.thresholds().isEmpty()
              ? equalWidths()
              : same(settings.thresholds().stream().mapToDouble(Double::doubleValue).toArray());
      default -> new double[0][];
    };
  }

  private double[][] same(double... edges) {
    double[][] all = new double[inputs.count()][];
    Arrays.fill(all, edges);
    return all;
  }

  private double[][] equalWidths() {
    double[] least = new double[inputs.count()];
    double[] most = new double[inputs.count()];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(most, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      if (!Double.isNaN(value)) {
        least[i % least.length] = Math.min(least[i % least.length], value);
        most[i % most.length] = Math.max(most[i % most.length], value);
      }
    }
    return IntStream.range(0, least.length)
        .mapToObj(column -> between(column, least[column], most[column]))
        .toArray(double[][]::new);
  }

  private double[] between(int column, double least, double most) {
    if (!(least >= -Double.MAX_VALUE / 2 && most <= Double.MAX_VALUE / 2)) {
      throw new DataException(
          "the values of '%s' must be finite numbers to be put into bins; they reach from %s to %s"
              .formatted(inputs.name(column), least, most));
    }
    double[] edges = new double[settings.bins() - 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = least + (most - least) * (i + 1) / settings.bins();
    }
    return edges;
  }
}
