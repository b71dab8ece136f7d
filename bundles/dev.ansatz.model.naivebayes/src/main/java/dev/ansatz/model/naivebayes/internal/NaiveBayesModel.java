package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.FactoredClassifier;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.model.TabulatedModel;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.api.tensor.Shape;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.naivebayes.NaiveBayesSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A prior and a likelihood for each column. All sums are of logarithms. */
public final class NaiveBayesModel implements FactoredClassifier, TabulatedModel {
  private static final String ALPHA = "alpha";
  private static final String FLOOR = "varianceFloor";
  private static final String PRIORS = "logPriors";

  private final Columns columns;
  private final Statistics statistics;
  private final double alpha;
  private final double floor;
  private final double[] logPriors;
  private final List<Likelihood> likelihoods;

  private NaiveBayesModel(
      Columns columns, Statistics statistics, double alpha, double floor, double... logPriors) {
    this.columns = columns;
    this.statistics = statistics;
    this.alpha = alpha;
    this.floor = floor;
    this.logPriors = logPriors;
    this.likelihoods = statistics.likelihoods(statistics.smoothing(alpha, floor));
  }

  /** Makes a model of what was counted; every class has a row. */
  static NaiveBayesModel of(NaiveBayesSettings settings, Columns columns, Statistics statistics) {
    return new NaiveBayesModel(
        columns,
        statistics,
        settings.alpha(),
        settings.varianceFloor(),
        LogPriors.of(settings, statistics.rows()));
  }

  /**
   * Makes a model of what {@link #save} returned.
   *
   * @throws dev.ansatz.api.model.ArchiveException where it is something else
   */
  public static NaiveBayesModel load(Archive archive) {
    ArchiveCheck.checkOrigin(archive);
    Columns columns = Columns.load(archive);
    return new NaiveBayesModel(
        columns,
        Statistics.load(columns, archive),
        archive.attribute(ALPHA, Double.class),
        archive.attribute(FLOOR, Double.class),
        ArchiveCheck.doubles(archive, PRIORS, columns.classes().size()));
  }

  @Override
  public List<String> classes() {
    return columns.classes();
  }

  @Override
  public F64Tensor logProbabilities(PredictRequest request) {
    Tensor inputs = request.inputs();
    columns.inputs().check(inputs);
    return new Scorer(logPriors, likelihoods).logProbabilities(inputs, request.stop());
  }

  @Override
  public Factors factors(PredictRequest request) {
    columns.inputs().check(request.inputs());
    if (request.inputs().rowCount() != 1) {
      throw new IllegalArgumentException(
          "one row must be given to be explained; got " + request.inputs().shape());
    }
    Smoothing smoothing = statistics.smoothing(alpha, floor);
    List<Likelihood> raw = statistics.likelihoods(smoothing.none());
    List<FactoredClassifier.Factor> inputs = new ArrayList<>();
    for (int column = 0; column < likelihoods.size(); column++) {
      double value = request.inputs().get(column);
      if (!Double.isNaN(value)) {
        inputs.add(
            new FactoredClassifier.Factor(
                columns.inputs().name(column),
                likelihoods.get(column).words(value),
                logs(likelihoods.get(column), value),
                logs(raw.get(column), value)));
      }
    }
    return new Factors(Arrays.stream(logPriors).boxed().toList(), inputs);
  }

  private List<Double> logs(Likelihood likelihood, double value) {
    List<Double> logs = new ArrayList<>();
    for (int c = 0; c < logPriors.length; c++) {
      logs.add(likelihood.log(c, value));
    }
    return logs;
  }

  @Override
  public List<ProbabilityTable> tables() {
    return new Tables(columns, logPriors, likelihoods).make();
  }

  @Override
  public Archive save() {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tensors.put(PRIORS, F64Tensor.of(logPriors, logPriors.length));
    tensors.putAll(columns.tensors());
    tensors.putAll(statistics.tensors());
    Map<String, Object> attributes = new LinkedHashMap<>(columns.attributes());
    attributes.put(ALPHA, alpha);
    attributes.put(FLOOR, floor);
    return new Archive(ArchiveCheck.LEARNER, ArchiveCheck.VERSION, tensors, attributes);
  }

  @Override
  public ModelSummary summary() {
    int classes = logPriors.length;
    List<ModelSummary.Part> parts = new ArrayList<>();
    parts.add(new ModelSummary.Part("priors", Shape.of(classes), classes, true));
    long numbers =
        likelihoods.stream().mapToLong(f -> (long) classes * f.parameters().size()).sum();
    parts.add(
        new ModelSummary.Part("likelihoods", Shape.of(classes, likelihoods.size()), numbers, true));
    return new ModelSummary(
        "Naive Bayes, %d inputs, %d classes".formatted(likelihoods.size(), classes), parts);
  }
}
