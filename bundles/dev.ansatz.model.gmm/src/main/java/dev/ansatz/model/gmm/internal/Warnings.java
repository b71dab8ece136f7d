package dev.ansatz.model.gmm.internal;

import dev.ansatz.model.gmm.GmmSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a user must know of the mixture that was kept.
 *
 * @param settings the settings
 * @param spread how the data vary
 * @param rows how many training rows there are
 */
record Warnings(GmmSettings settings, Spread spread, int rows) {
  private static final double FEWEST_ROWS = 2;

  /** Returns one sentence for each trouble. */
  List<String> of(Start start) {
    List<String> warnings = new ArrayList<>();
    Normals normals = start.normals();
    int d = normals.width();
    String collapsed =
        named(normals, k -> normals.weights()[k] * rows < FEWEST_ROWS || normals.floored()[k] == d);
    if (!collapsed.isEmpty()) {
      warnings.add(
          collapsed
              + " collapsed onto fewer than two rows or onto the covariance floor:"
              + " lower model.components or raise model.covarianceFloor");
    }
    int still = spread.still();
    String held = named(normals, k -> normals.floored()[k] > still && normals.floored()[k] < d);
    if (!held.isEmpty()) {
      warnings.add(
          "the covariance floor holds up variances of %s,".formatted(held)
              + " so the log-density depends on model.covarianceFloor");
    }
    if (!start.isConverged(settings.tolerance())) {
      warnings.add(
          "EM did not converge in %d iterations: the last raised the log-density by %.3g nats/sample,"
                  .formatted(start.iterations(), start.gain())
              + " and less than %s was asked; raise model.maxIterations"
                  .formatted(settings.tolerance()));
    }
    return List.copyOf(warnings);
  }

  private static String named(Normals normals, IntPredicate isMeant) {
    String numbers =
        IntStream.range(0, normals.components())
            .filter(isMeant)
            .mapToObj(k -> Integer.toString(k + 1))
            .collect(Collectors.joining(", "));
    return numbers.isEmpty()
        ? ""
        : (numbers.contains(",") ? "components " : "component ") + numbers;
  }
}
