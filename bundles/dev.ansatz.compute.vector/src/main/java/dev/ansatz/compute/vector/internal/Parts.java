package dev.ansatz.compute.vector.internal;

/** The fixed partition of work: equal parts in whole units. */
final class Parts {

  private Parts() {}

  /** Returns where a part of n elements begins; part {@code parts} begins at the end. */
  static int start(int n, int unit, int part, int parts) {
    long units = (n + (long) unit - 1) / unit;
    return (int) Math.min(n, units * part / parts * unit);
  }
}
