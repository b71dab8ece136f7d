package dev.ansatz.views.internal.classes;

import dev.ansatz.api.data.Axis;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Provenance;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.random.RandomKey;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.I32Tensor;
import dev.ansatz.api.view.ViewRequest;
import dev.ansatz.api.view.Visualizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A classifier that is given its answers as inputs: each row holds the classes' probabilities. Its
 * only factor's logarithms are those.
 */
record Guesses(List<String> classes) implements FactoredClassifier {

  static Dataset dataset(List<String> classes, int[] labels, double... probabilities) {
    return new Dataset(
        "guesses",
        Set.of(Task.CLASSIFICATION),
        List.of(
            Field.of(Fields.INPUTS, "", Axis.of("row"), Axis.of("class")),
            Field.labels(Axis.of("row"), classes)),
        Map.of(
            Split.TEST,
            Map.of(
                Fields.INPUTS,
                F64Tensor.of(probabilities, labels.length, classes.size()),
                Fields.LABELS,
                I32Tensor.of(labels, labels.length))),
        Map.of(),
        new Provenance("made up", "00"));
  }

  /** Makes rows of k classes with long names, most of them recognised. */
  static Dataset many(int k, int rows) {
    SplittableRandom random = RandomKey.of(k).generator();
    int[] labels = IntStream.range(0, rows).map(row -> row % k).toArray();
    double[] probabilities = new double[rows * k];
    for (int row = 0; row < rows; row++) {
      double sum = 0;
      for (int c = 0; c < k; c++) {
        double score = 3.5 * random.nextDouble() + (c == labels[row] ? 2.5 : 0);
        probabilities[row * k + c] = Math.exp(score);
        sum += probabilities[row * k + c];
      }
      for (int c = 0; c < k; c++) {
        probabilities[row * k + c] /= sum;
      }
    }
    return dataset(names(k), labels, probabilities);
  }

  private static List<String> names(int k) {
    List<String> names = new ArrayList<>(List.of("cat", "long-haired dachshund of the north"));
    IntStream.range(names.size(), k).forEach(c -> names.add("class " + c));
    return names.subList(0, k);
  }

  static <M extends Model, P extends Record> List<Figure> draw(
      Visualizer<M, P> view, P settings, Dataset dataset) {
    List<String> classes = dataset.field(Fields.LABELS).orElseThrow().categories();
    M model = view.modelType().cast(new Guesses(classes));
    return view.draw(
        new ViewRequest<>(model, dataset, settings, RandomKey.of(1), StopToken.never()));
  }

  @Override
  public F64Tensor logProbabilities(PredictRequest request) {
    double[] logs = Arrays.stream(request.inputs().toDoubles()).map(Math::log).toArray();
    return new F64Tensor(request.inputs().shape(), logs);
  }

  @Override
  public Factors factors(PredictRequest request) {
    List<Double> zeros = classes.stream().map(name -> 0.0).toList();
    List<Double> logs = Arrays.stream(logProbabilities(request).array()).boxed().toList();
    List<Double> unsmoothed = new ArrayList<>(logs);
    unsmoothed.set(0, Double.NEGATIVE_INFINITY);
    return new Factors(zeros, List.of(new Factor("guess", "good", logs, unsmoothed)));
  }

  @Override
  public Archive save() {
    throw new UnsupportedOperationException("not asked");
  }

  @Override
  public ModelSummary summary() {
    throw new UnsupportedOperationException("not asked");
  }
}
