package dev.ansatz.data.dynamics.internal;

import java.util.Arrays;

/** The largest Lyapunov exponent of Mackey-Glass (0.2, 0.1, 10, 17) by its tangent equation. */
final class TangentMackeyGlass {
  private static final int RESCALED_EVERY = 2000;
  private static final int SETTLING = 5000;

  private final double step;
  private final int delay;
  private final double[] x;
  private final double[] e;
  private int node;

  private TangentMackeyGlass(double step) {
    this.step = step;
    this.delay = (int) Math.round(17 / step);
    this.x = new double[delay + 1];
    this.e = new double[delay + 1];
    Arrays.fill(x, 1.2);
    Arrays.fill(e, 1);
  }

  static double exponent(double step, double duration) {
    TangentMackeyGlass system = new TangentMackeyGlass(step);
    double sum = 0;
    double counted = 0;
    for (long n = 1; n * step < duration; n++) {
      system.advance();
      if (n % RESCALED_EVERY == 0) {
        double growth = Math.log(system.rescale());
        if (n * step > SETTLING) {
          sum += growth;
          counted += RESCALED_EVERY * step;
        }
      }
    }
    return sum / counted;
  }

  // Heun's method needs the past at nodes only.
  private void advance() {
    int next = (node + 1) % x.length;
    int old = next;
    int later = (next + 1) % x.length;
    double k1 = slope(x[node], x[old]);
    double l1 = tangent(e[node], x[old], e[old]);
    double k2 = slope(x[node] + step * k1, x[later]);
    double l2 = tangent(e[node] + step * l1, x[later], e[later]);
    double newX = x[node] + step / 2 * (k1 + k2);
    double newE = e[node] + step / 2 * (l1 + l2);
    x[next] = newX;
    e[next] = newE;
    node = next;
  }

  private static double slope(double x, double delayed) {
    return 0.2 * delayed / (1 + Math.pow(delayed, 10)) - 0.1 * x;
  }

  private static double tangent(double e, double delayed, double delayedE) {
    double power = Math.pow(delayed, 10);
    return 0.2 * delayedE * (1 - 9 * power) / ((1 + power) * (1 + power)) - 0.1 * e;
  }

  private double rescale() {
    double norm = Math.sqrt(Arrays.stream(e).map(v -> v * v).sum() / e.length);
    for (int i = 0; i < e.length; i++) {
      e[i] /= norm;
    }
    return norm;
  }
}
