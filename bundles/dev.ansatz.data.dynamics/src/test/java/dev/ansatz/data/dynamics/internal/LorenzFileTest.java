package dev.ansatz.data.dynamics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.SeriesSplit;
import dev.ansatz.api.data.Split;
import dev.ansatz.formats.Npy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Compares with SciPy's DOP853 at the same tolerances. Both trajectories carry errors near 1e-12,
 * which grow by the factor e every 1.1 time units: row by row they agree from a common state for
 * about 15 time units, in their statistics for ever.
 */
class LorenzFileTest {
  private double[] scipy;

  @BeforeEach
  void read() {
    String folder = System.getProperty("ansatz.data", System.getenv("ANSATZ_DATA"));
    assumeTrue(folder != null, "the data folder is named by neither ansatz.data nor ANSATZ_DATA");
    scipy = Npy.read(Path.of(folder, "lorenz", "lorenz63_dt0.02_clean.npy")).toDoubles();
  }

  private static double[] ours(int length, List<Double> start, double discard) {
    LorenzSettings settings =
        new LorenzSettings(
            10, 28, 8.0 / 3, 0.02, length, start, discard, 1e-12, 1e-12, new SeriesSplit(1, 0));
    Dataset dataset = Requests.load(new LorenzProvider(), settings);
    return dataset.tensor(Split.TRAIN, Fields.SERIES).toDoubles();
  }

  private double largestDifference(double[] ours, int rows) {
    double largest = 0;
    for (int i = 0; i < 3 * rows; i++) {
      largest = Math.max(largest, Math.abs(ours[i] - scipy[i]));
    }
    return largest;
  }

  @Test
  void agreesRowByRowFromACommonState() {
    double[] ours = ours(751, List.of(scipy[0], scipy[1], scipy[2]), 0);
    assertTrue(largestDifference(ours, 51) < 1e-9, "the first time unit");
    assertTrue(largestDifference(ours, 251) < 1e-7, "the first 5 time units");
    assertTrue(largestDifference(ours, 751) < 1e-3, "the first 15 time units");
  }

  @Test
  void agreesInItsStatistics() {
    double[] ours = ours(20_000, List.of(1.0, 1.0, 1.0), 100);
    double[] tolerance = {0.6, 0.6, 0.3};
    for (int c = 0; c < 3; c++) {
      assertEquals(mean(scipy, c), mean(ours, c), tolerance[c], "mean of component " + c);
      assertEquals(sd(scipy, c), sd(ours, c), 0.2, "standard deviation of component " + c);
    }
  }

  private static double mean(double[] values, int component) {
    double sum = 0;
    for (int i = component; i < values.length; i += 3) {
      sum += values[i];
    }
    return 3 * sum / values.length;
  }

  private static double sd(double[] values, int component) {
    double mean = mean(values, component);
    double sum = 0;
    for (int i = component; i < values.length; i += 3) {
      sum += (values[i] - mean) * (values[i] - mean);
    }
    return Math.sqrt(3 * sum / values.length);
  }
}
