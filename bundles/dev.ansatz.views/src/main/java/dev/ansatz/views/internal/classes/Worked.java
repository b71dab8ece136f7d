package dev.ansatz.views.internal.classes;

import dev.ansatz.api.model.FactoredClassifier.Factor;
import dev.ansatz.api.model.FactoredClassifier.Factors;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** One answer worked out from its factors. */
record Worked(Factors factors) {

  int classes() {
    return factors.priors().size();
  }

  /** Returns the logarithms of the products of priors and factors. */
  double[] products() {
    return sums(Factor::logs);
  }

  /** Returns the same without smoothing; undefined where 0 meets infinity. */
  double[] unsmoothedProducts() {
    return sums(Factor::unsmoothed);
  }

  private double[] sums(Function<Factor, List<Double>> logs) {
    double[] sums = factors.priors().stream().mapToDouble(Double::doubleValue).toArray();
    for (Factor factor : factors.inputs()) {
      Arrays.setAll(sums, c -> sums[c] + logs.apply(factor).get(c));
    }
    return sums;
  }

  /** Returns the logarithm of a sum of exponentials; of those that are 0, minus infinity. */
  static double logSum(double... logs) {
    double most = Arrays.stream(logs).max().orElseThrow();
    return most == Double.NEGATIVE_INFINITY
        ? most
        : most + Math.log(Arrays.stream(logs).map(log -> Math.exp(log - most)).sum());
  }

  /** Returns whether a class is ruled out by a factor of 0 that smoothing repairs. */
  boolean isRuledOut(int label) {
    return factors.inputs().stream().anyMatch(f -> isZero(f, label));
  }

  static boolean isZero(Factor factor, int label) {
    return factor.unsmoothed().get(label) == Double.NEGATIVE_INFINITY;
  }

  /** Returns the most probable classes and the true one, the most probable first. */
  List<Integer> mostProbable(int most, int truth) {
    double[] products = products();
    List<Integer> order =
        IntStream.range(0, classes())
            .boxed()
            .sorted(Comparator.comparingDouble(c -> -products[c]))
            .toList();
    return IntStream.range(0, classes())
        .filter(rank -> rank < most - 1 || isLast(order, rank, most, truth))
        .mapToObj(order::get)
        .toList();
  }

  private static boolean isLast(List<Integer> order, int rank, int most, int truth) {
    boolean truthIsFirst = order.indexOf(truth) < most - 1;
    return truthIsFirst ? rank == most - 1 : order.get(rank) == truth;
  }

  /** Returns the factors that tell these classes apart most, in the order of the inputs. */
  List<Factor> mostTelling(int most, List<Integer> classes) {
    List<Factor> chosen =
        factors.inputs().stream()
            .sorted(Comparator.comparingDouble(factor -> -spread(factor, classes)))
            .limit(most)
            .toList();
    return factors.inputs().stream().filter(chosen::contains).toList();
  }

  private static double spread(Factor factor, List<Integer> classes) {
    double[] logs = classes.stream().mapToDouble(c -> factor.logs().get(c)).toArray();
    return Arrays.stream(logs).max().orElse(0) - Arrays.stream(logs).min().orElse(0);
  }
}
