package dev.ansatz.runtime.store.internal;

import dev.ansatz.api.model.Archive;
import java.util.List;

/**
 * A training at the end of one of its steps, with what the run knows by then: enough to go on to
 * the same bits.
 *
 * @param steps how many steps have been made
 * @param training what the training saved
 * @param curves the live readings so far
 * @param warnings what the run has warned of so far
 * @param seconds how much of its time limit the training has used
 * @param data the fingerprint of the data that the training learns from
 */
public record Checkpoint(
    long steps,
    Archive training,
    Curves curves,
    List<String> warnings,
    double seconds,
    String data) {

  /** Makes a checkpoint. */
  public Checkpoint {
    warnings = List.copyOf(warnings);
  }
}
