package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.model.TabulatedModel.ProbabilityTable;
import dev.ansatz.api.tensor.F64Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a model as tables: the priors, then a table for each column, or one for all counts. */
record Tables(Columns columns, double[] logPriors, List<Likelihood> likelihoods) {
  private static final String CLASS = "class";

  List<ProbabilityTable> make() {
    List<ProbabilityTable> tables = new ArrayList<>();
    tables.add(priors());
    switch (columns.events()) {
      case MULTINOMIAL -> tables.add(counts("P(event | class)"));
      case COMPLEMENT -> tables.add(counts("P(event | other classes)"));
      default -> IntStream.range(0, likelihoods.size()).mapToObj(this::table).forEach(tables::add);
    }
    return tables;
  }

  private ProbabilityTable priors() {
    double[] values = new double[logPriors.length];
    for (int c = 0; c < values.length; c++) {
      values[c] = Math.exp(logPriors[c]);
    }
    return new ProbabilityTable(
        "P(class)",
        "",
        List.of("prior"),
        CLASS,
        columns.classes(),
        F64Tensor.of(values, 1, values.length),
        true);
  }

  private ProbabilityTable counts(String title) {
    double[] values = new double[logPriors.length * likelihoods.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = likelihoods.get(i % likelihoods.size()).parameter(i / likelihoods.size(), 0);
    }
    return new ProbabilityTable(
        title,
        CLASS,
        columns.classes(),
        "event",
        IntStream.range(0, likelihoods.size()).mapToObj(columns.inputs()::name).toList(),
        F64Tensor.of(values, logPriors.length, likelihoods.size()),
        true);
  }

  private ProbabilityTable table(int column) {
    Likelihood likelihood = likelihoods.get(column);
    List<String> parameters = likelihood.parameters();
    double[] values = new double[logPriors.length * parameters.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = likelihood.parameter(i / parameters.size(), i % parameters.size());
    }
    boolean probabilities = likelihood instanceof CategoricalLikelihood;
    String name = columns.inputs().name(column);
    return new ProbabilityTable(
        probabilities ? "P(%s | class)".formatted(name) : name,
        CLASS,
        columns.classes(),
        probabilities ? name : "",
        parameters,
        F64Tensor.of(values, logPriors.length, parameters.size()),
        probabilities);
  }
}
