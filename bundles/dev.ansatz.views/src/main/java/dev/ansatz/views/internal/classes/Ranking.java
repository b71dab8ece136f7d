package dev.ansatz.views.internal.classes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The rows ordered by the probability of one class, against all others. A threshold takes all rows
 * of equal probability or none of them.
 *
 * @param positives how many rows of the class are taken at each threshold, the highest first; 0 at
 *     the beginning
 * @param negatives how many other rows are taken
 */
record Ranking(int[] positives, int[] negatives) {

  static Ranking of(Predicted predicted, int label) {
    double[] scores =
        IntStream.range(0, predicted.rows()).mapToDouble(r -> predicted.log(r, label)).toArray();
    Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(row -> -scores[row]));
    int[] positives = new int[scores.length + 1];
    int[] negatives = new int[scores.length + 1];
    int count = 0;
    int positive = 0;
    for (int i = 0; i < order.length; i++) {
      positive += predicted.truth(order[i]) == label ? 1 : 0;
      boolean last = i == order.length - 1 || scores[order[i]] != scores[order[i + 1]];
      if (last) {
        count++;
        positives[count] = positive;
        negatives[count] = i + 1 - positive;
      }
    }
    return new Ranking(Arrays.copyOf(positives, count + 1), Arrays.copyOf(negatives, count + 1));
  }

  int allPositives() {
    return positives[positives.length - 1];
  }

  int allNegatives() {
    return negatives[negatives.length - 1];
  }

  /** Returns the share of the rows of the class that are taken. */
  double[] truePositiveRates() {
    return Arrays.stream(positives).mapToDouble(p -> (double) p / allPositives()).toArray();
  }

  /** Returns the share of the other rows that are taken. */
  double[] falsePositiveRates() {
    return Arrays.stream(negatives).mapToDouble(n -> (double) n / allNegatives()).toArray();
  }

  /** Returns the share of the taken rows that are of the class; at the beginning as at the next. */
  double[] precisions() {
    double[] precisions = new double[positives.length];
    for (int i = 1; i < precisions.length; i++) {
      precisions[i] = (double) positives[i] / (positives[i] + negatives[i]);
    }
    if (precisions.length > 1) {
      precisions[0] = precisions[1];
    }
    return precisions;
  }

  /**
   * Returns the area under the true over the false positive rates, by trapezoids: the probability
   * that a row of the class comes before another, ties counting half.
   */
  double areaUnderRoc() {
    double area = 0;
    for (int i = 1; i < positives.length; i++) {
      area += (double) (negatives[i] - negatives[i - 1]) * (positives[i] + positives[i - 1]) / 2;
    }
    return area / allPositives() / allNegatives();
  }

  /** Returns the average precision: the sum of precisions by steps of recall. */
  double averagePrecision() {
    double[] precisions = precisions();
    double sum = 0;
    for (int i = 1; i < positives.length; i++) {
      sum += (positives[i] - positives[i - 1]) * precisions[i];
    }
    return sum / allPositives();
  }
}
