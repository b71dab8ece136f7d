package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.api.data.ClassLabels;
import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Field;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.settings.InvalidSettingException;
import dev.ansatz.api.tensor.Tensor;
import dev.ansatz.model.naivebayes.Events;
import dev.ansatz.model.naivebayes.NaiveBayesSettings;
import dev.ansatz.model.naivebayes.Priors;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The rows that are learnt from, checked.
 *
 * @param values [n × ...]
 * @param labels the class of each
 * @param columns what they hold
 * @param mayLack whether values may be missing
 */
record TrainingRows(Tensor values, ClassLabels labels, Columns columns, boolean mayLack) {

  /**
   * Takes the training part.
   *
   * @throws DataException where it has no rows of numbers, a class has no row, a column has no
   *     value, or the events do not fit a column
   * @throws InvalidSettingException where there are not as many priors as classes
   */
  static TrainingRows of(Dataset dataset, NaiveBayesSettings settings) {
    Tensor values = dataset.tensor(Split.TRAIN, Fields.INPUTS);
    ClassLabels labels = ClassLabels.of(dataset, Split.TRAIN);
    if (values.shape().rank() < 1 || values.size() == 0 || labels.rows() != values.rowCount()) {
      throw new DataException(
          "the train part must have rows of numbers and as many labels; got shapes %s and %s"
              .formatted(values.shape(), labels.labels().shape()));
    }
    checkClasses(labels);
    checkPriors(settings, labels.classes().size());
    Field field = dataset.field(Fields.INPUTS).orElseThrow();
    Inputs inputs = Inputs.of(field, values);
    checkEvents(inputs, settings.events());
    checkPresent(inputs, values);
    double[][] edges = new Edges(settings, inputs, values).make();
    Columns columns = new Columns(inputs, labels.classes(), settings.events(), edges);
    return new TrainingRows(values, labels, columns, !field.columns().isEmpty());
  }

  private static void checkClasses(ClassLabels labels) {
    int[] counts = labels.counts();
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] == 0) {
        throw new DataException(
            ("the class '%s' must have at least one training row to be learnt; it has none: part"
                    + " the rows otherwise (data.split), or leave its rows out")
                .formatted(labels.classes().get(c)));
      }
    }
  }

  private static void checkPriors(NaiveBayesSettings settings, int classes) {
    if (settings.priors() == Priors.GIVEN && settings.classPriors().size() != classes) {
      throw new InvalidSettingException(
          "NaiveBayesSettings",
          "classPriors",
          "%d probabilities, one for each class".formatted(classes),
          settings.classPriors());
    }
  }

  private static void checkEvents(Inputs inputs, Events events) {
    for (int column = 0; column < inputs.count(); column++) {
      boolean fits =
          !inputs.isCategory(column)
              || events == Events.MIXED
              || events == Events.CATEGORICAL
              || events == Events.BERNOULLI && inputs.categories(column).size() == 2;
      if (!fits) {
        throw new DataException(
            ("the column '%s' must hold %s for %s events; it holds the categories %s: set"
                    + " model.events to mixed, or leave the column out")
                .formatted(
                    inputs.name(column),
                    events == Events.BERNOULLI ? "numbers or two categories" : "numbers",
                    events.name().toLowerCase(java.util.Locale.ROOT),
                    inputs.categories(column)));
      }
    }
  }

  private static void checkPresent(Inputs inputs, Tensor values) {
    int width = inputs.count();
    for (int column = 0; column < width && !inputs.columns().isEmpty(); column++) {
      int at = column;
      if (IntStream.range(0, values.rowCount())
          .allMatch(row -> Double.isNaN(values.get(row * width + at)))) {
        throw new DataException(
            ("the column '%s' must have a value in at least one training row; all are missing:"
                    + " leave the column out (data.columns), or fill it in")
                .formatted(inputs.name(column)));
      }
    }
  }

  int count() {
    return values.rowCount();
  }

  /** Returns the classes of some rows. */
  int[] labels(int from, int to) {
    return Arrays.copyOfRange(labels.labels().array(), from, to);
  }

  /**
   * Checks that values are finite, or missing where they may be.
   *
   * @throws DataException where one is not
   */
  void check(Block block) {
    for (int column = block.firstColumn(); column < block.endColumn(); column++) {
      for (int row = 0; row < block.rows(); row++) {
        double value = block.column(column)[row];
        if (!(Double.isFinite(value) || mayLack && Double.isNaN(value))) {
          throw new DataException(
              "the values of '%s' must be finite numbers; got %s in the train part"
                  .formatted(columns.inputs().name(column), value));
        }
      }
    }
  }
}
