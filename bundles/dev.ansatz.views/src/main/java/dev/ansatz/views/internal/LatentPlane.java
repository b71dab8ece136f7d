package dev.ansatz.views.internal;

import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.tensor.Tensor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The two latents that are looked at: those whose means differ most between rows.
 *
 * @param x the index of the one across
 * @param y the index of the one upwards; that of the one across where there is no other
 */
record LatentPlane(int x, int y) {

  /** Chooses by the latents' means, [n × k]. */
  static LatentPlane of(Tensor means) {
    int k = means.shape().extent(1);
    List<Integer> widest =
        IntStream.range(0, k)
            .boxed()
            .sorted(Comparator.comparingDouble(latent -> -spread(Series.column(means, latent))))
            .limit(2)
            .sorted()
            .toList();
    return new LatentPlane(widest.get(0), widest.get(widest.size() - 1));
  }

  private static double spread(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double spread = 0;
    for (double value : values) {
      spread += (value - mean) * (value - mean);
    }
    return spread;
  }

  static ValueAxis axis(int latent) {
    return ValueAxis.linear("latent " + (latent + 1), "");
  }
}
