package dev.ansatz.metrics.internal;

import dev.ansatz.api.model.Measure;

/** The unit of log-densities. */
final class Nats {
  /** What log-densities and their bounds are about. */
  static final String QUANTITY = "log-density";

  private Nats() {}

  /** Returns the unit, which names the measure: others do not compare. */
  static String unit(Measure measure) {
    return "nats/sample, " + measure;
  }
}
