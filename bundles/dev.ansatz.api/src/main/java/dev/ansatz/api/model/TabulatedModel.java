package dev.ansatz.api.model;

import dev.ansatz.api.tensor.F64Tensor;
import java.util.List;

/** A model that consists of tables a person can read, as naive Bayes and hidden Markov models. */
public interface TabulatedModel extends Model {

  /** Returns the tables, the most general first; they may be many. */
  List<ProbabilityTable> tables();

  /**
   * A table of probabilities, or of the parameters of distributions.
   *
   * @param title what it says: {@code "P(colour | class)"}
   * @param rowAxis what the rows are: {@code "class"}
   * @param rows the rows' names
   * @param columnAxis what the columns are: {@code "colour"}
   * @param columns the columns' names, with units where they have any: {@code "mean (cm)"}
   * @param values [rows × columns]
   * @param probabilities whether each row is a distribution, values 0 to 1 that sum to 1
   */
  record ProbabilityTable(
      String title,
      String rowAxis,
      List<String> rows,
      String columnAxis,
      List<String> columns,
      F64Tensor values,
      boolean probabilities) {

    /**
     * Makes a table.
     *
     * @throws IllegalArgumentException where the values have another shape
     */
    public ProbabilityTable {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      if (values.shape().rank() != 2
          || values.shape().extent(0) != rows.size()
          || values.shape().extent(1) != columns.size()) {
        throw new IllegalArgumentException(
            "the values of the table \"%s\" must have the shape %d × %d; got %s"
                .formatted(title, rows.size(), columns.size(), values.shape()));
      }
    }
  }
}
