package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Answers what it was told to: it knows the rows again.
 *
 * @param classes the classes
 * @param rows the rows it knows
 * @param probabilities [rows][classes]
 */
public record ToyClassifier(List<String> classes, Tensor rows, double[][] probabilities)
    implements Classifier {

  @Override
  public F64Tensor logProbabilities(PredictRequest request) {
    Tensor inputs = request.inputs();
    int k = classes.size();
    double[] logs = new double[inputs.rowCount() * k];
    for (int row = 0; row < inputs.rowCount(); row++) {
      double[] known = probabilities[find(inputs.rows(row, row + 1))];
      for (int c = 0; c < k; c++) {
        logs[row * k + c] = Math.log(known[c]);
      }
    }
    return F64Tensor.of(logs, inputs.rowCount(), k);
  }

  private int find(Tensor row) {
    for (int known = 0; known < rows.rowCount(); known++) {
      if (rows.rows(known, known + 1).equals(row)) {
        return known;
      }
    }
    throw new IllegalArgumentException("a row that nobody knows");
  }

  @Override
  public Archive save() {
    return new Archive("toy-classifier", 1, Map.of(), Map.of());
  }

  @Override
  public ModelSummary summary() {
    return new ModelSummary("Toy classifier", List.of());
  }

  /** Returns one that also gives the factors of its answers: halves of the logarithms. */
  public FactoredClassifier factored() {
    return new Factored(this);
  }

  private record Factored(ToyClassifier toy) implements FactoredClassifier {
    @Override
    public Factors factors(PredictRequest request) {
      double[] logs = toy.logProbabilities(request).array();
      List<Double> halves = Arrays.stream(logs).map(log -> log / 2).boxed().toList();
      List<Double> none = halves.stream().map(half -> 0.0).toList();
      return new Factors(
          none,
          List.of(
              new Factor("petal length", request.inputs().get(0) + " cm", halves, halves),
              new Factor("petal width", request.inputs().get(1) + " cm", halves, halves)));
    }

    @Override
    public List<String> classes() {
      return toy.classes();
    }

    @Override
    public F64Tensor logProbabilities(PredictRequest request) {
      return toy.logProbabilities(request);
    }

    @Override
    public Archive save() {
      return toy.save();
    }

    @Override
    public ModelSummary summary() {
      return new ModelSummary("Toy factors", List.of());
    }
  }
}
