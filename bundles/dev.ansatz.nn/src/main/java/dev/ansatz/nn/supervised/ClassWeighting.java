package dev.ansatz.nn.supervised;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.settings.InvalidSettingException;
import java.util.Arrays;
import java.util.List;

/** How much the rows of each class count in the loss. */
public enum ClassWeighting {
  /** All rows alike. */
  EQUAL {
    @Override
    public double[] weights(ClassRows rows, List<Double> given) {
      double[] weights = new double[rows.names().size()];
      Arrays.fill(weights, 1);
      return weights;
    }
  },
  /** All classes alike: a row counts n / (classes n_class). */
  BALANCED {
    @Override
    public double[] weights(ClassRows rows, List<Double> given) {
      int[] counts = rows.trainingCounts();
      double all = Arrays.stream(counts).sum();
      double[] weights = new double[counts.length];
      for (int c = 0; c < counts.length; c++) {
        if (counts[c] == 0) {
          throw new DataException(
              "the class '%s' must have a training row for classes to be balanced; it has none"
                  .formatted(rows.names().get(c)));
        }
        weights[c] = all / (counts.length * counts[c]);
      }
      return weights;
    }
  },
  /** As the settings say. */
  GIVEN {
    @Override
    public double[] weights(ClassRows rows, List<Double> given) {
      if (given.size() != rows.names().size()) {
        throw new InvalidSettingException(
            "model",
            "classWeights",
            "one weight for each of the %d classes %s".formatted(rows.names().size(), rows.names()),
            given);
      }
      return given.stream().mapToDouble(Double::doubleValue).toArray();
    }
  };

  /**
   * Returns the weight of each class.
   *
   * @param given those of the settings
   * @throws InvalidSettingException where they do not fit the classes
   * @throws DataException where classes cannot be balanced
   */
  public abstract double[] weights(ClassRows rows, List<Double> given);
}
