package dev.ansatz.model.naivebayes.internal;

import dev.ansatz.model.naivebayes.NaiveBayesSettings;
import java.util.Arrays;

/** How probable the classes are before anything is known of a row. */
final class LogPriors {
  private LogPriors() {}

  /**
   * Returns the natural logarithms.
   *
   * @param rows how many rows each class has, above 0
   */
  static double[] of(NaiveBayesSettings settings, double... rows) {
    double[] logs = new double[rows.length];
    double total = Arrays.stream(rows).sum();
    for (int c = 0; c < logs.length; c++) {
      double probability =
          switch (settings.priors()) {
            case DATA -> rows[c] / total;
            case UNIFORM -> 1.0 / rows.length;
            case GIVEN -> settings.classPriors().get(c);
          };
      logs[c] = Math.log(probability);
    }
    return logs;
  }
}
