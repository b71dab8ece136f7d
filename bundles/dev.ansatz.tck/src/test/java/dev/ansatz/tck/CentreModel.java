package dev.ansatz.tck;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.tck.internal.Classes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The prior of the first class is its own; all others share the rest. */
record CentreModel(ClassFault fault, List<String> names, F64Tensor means, double prior)
    implements FactoredClassifier {

  @Override
  public List<String> classes() {
    return fault == ClassFault.NAMES_OTHER_CLASSES
        ? names.stream().map(name -> name + "?").toList()
        : names;
  }

  @Override
  public F64Tensor logProbabilities(PredictRequest request) {
    Tensor rows = request.inputs();
    int width = means.shape().extent(1);
    if (rows.shape().rowSize() != width && fault != ClassFault.TAKES_ANY_SHAPE) {
      throw new IllegalArgumentException("rows must have " + width + " numbers; got " + rows);
    }
    double[] logs = new double[rows.rowCount() * names.size()];
    for (int row = 0; row < rows.rowCount(); row++) {
      double[] scores = scores(rows, row);
      double[] of = Classes.normalised(scores).array();
      System.arraycopy(of, 0, logs, row * names.size(), of.length);
    }
    return F64Tensor.of(spoilt(logs), rows.rowCount(), names.size());
  }

  private double[] spoilt(double... logs) {
    return switch (fault) {
      case SUMS_TO_TWO -> Arrays.stream(logs).map(log -> log + Math.log(2)).toArray();
      case SAYS_IMPOSSIBLE ->
          Arrays.stream(logs).map(log -> log < -3 ? Double.NEGATIVE_INFINITY : log).toArray();
      default -> logs;
    };
  }

  private double[] scores(Tensor rows, int row) {
    double[] scores = new double[names.size()];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.log(prior(c));
      for (int i = 0; i < means.shape().extent(1); i++) {
        double distance = value(rows, row, i) - means.get(c * means.shape().extent(1) + i);
        scores[c] -= distance * distance / 2;
      }
    }
    return scores;
  }

  private double value(Tensor rows, int row, int input) {
    int width = rows.shape().rowSize();
    double value = rows.get(row * width + input) / 100;
    if (fault == ClassFault.CENTRES_THE_BATCH) {
      double sum =
          IntStream.range(0, rows.rowCount()).mapToDouble(r -> rows.get(r * width + input)).sum();
      return value - sum / rows.rowCount() / 100;
    }
    return fault == ClassFault.REMEMBERS_THE_ROW_BEFORE && row > 0
        ? value + rows.get((row - 1) * width + input) / 100
        : value;
  }

  private double prior(int label) {
    return label == 0 ? prior : (1 - prior) / (names.size() - 1);
  }

  @Override
  public I32Tensor predict(PredictRequest request) {
    I32Tensor predicted = FactoredClassifier.super.predict(request);
    return fault == ClassFault.PREDICTS_ANOTHER_CLASS
        ? I32Tensor.of(
            Arrays.stream(predicted.array()).map(c -> (c + 1) % names.size()).toArray(),
            predicted.rowCount())
        : predicted;
  }

  @Override
  public Factors factors(PredictRequest request) {
    int width = means.shape().extent(1);
    List<Double> priors =
        IntStream.range(0, names.size())
            .mapToObj(c -> fault == ClassFault.FORGETS_THE_PRIOR ? 0.0 : Math.log(prior(c)))
            .toList();
    return new Factors(
        priors, IntStream.range(0, width).mapToObj(i -> factor(request.inputs(), i)).toList());
  }

  private Factor factor(Tensor row, int input) {
    List<Double> logs =
        IntStream.range(0, names.size())
            .mapToObj(
                c -> {
                  double distance =
                      row.get(input) / 100 - means.get(c * means.shape().extent(1) + input);
                  return -distance * distance / 2;
                })
            .toList();
    return new Factor("input " + input, String.valueOf(row.get(input)), logs, logs);
  }

  @Override
  public Archive save() {
    return new Archive(
        "centre", 1, Map.of("means", means), Map.of("classes", names, "prior", prior));
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary("Centre", List.of());
  }
}
