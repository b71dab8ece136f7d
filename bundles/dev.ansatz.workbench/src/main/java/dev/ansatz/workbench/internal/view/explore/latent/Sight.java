package dev.ansatz.workbench.internal.view.explore.latent;

import dev.ansatz.api.progress.StopToken;
import java.util.List;
import java.util.Optional;

/**
 * What is seen from a point of a latent space.
 *
 * @param point the point
 * @param decoded what the model makes of it
 * @param nearest the row that is nearest, an index of the map
 * @param strip what lies between two points, from the first to the last; empty for none
 */
record Sight(double[] point, double[] decoded, int nearest, List<double[]> strip) {
  private static final int IN_STRIP = 9;

  /**
   * Looks. Takes time.
   *
   * @param from where a straight line to the point begins, if there is one
   */
  static Sight of(LatentMap map, double[] point, Optional<double[]> from, StopToken stop) {
    int k = point.length;
    int n = from.isPresent() ? IN_STRIP : 1;
    double[] points = new double[n * k];
    for (int i = 0; i < n; i++) {
      double share = n == 1 ? 1 : (double) i / (n - 1);
      for (int c = 0; c < k; c++) {
        double begin = from.isPresent() ? from.get()[c] : point[c];
        points[i * k + c] = begin + share * (point[c] - begin);
      }
    }
    List<double[]> rows = map.decode(points, stop);
    return new Sight(
        point, rows.get(n - 1), map.nearest(point), from.isPresent() ? rows : List.of());
  }
}
