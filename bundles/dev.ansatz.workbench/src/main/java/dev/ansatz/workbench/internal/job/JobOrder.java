package dev.ansatz.workbench.internal.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the user wants to be run.
 *
 * @param name names the plan: the file's name without its extension
 * @param text the experiment
 * @param folder the experiment file's folder
 * @param overrides settings that replace the file's: {@code "model.units=1000"}
 * @param seed replaces the file's seed
 * @param interrupted the folder of the interrupted run that is to go on; none for a new one
 */
public record JobOrder(
    String name,
    String text,
    Optional<Path> folder,
    List<String> overrides,
    OptionalLong seed,
    Optional<Path> interrupted) {
  /** Copies the list. */
  public JobOrder {
    overrides = List.copyOf(overrides);
  }

  /** Makes the order of a new run. */
  public JobOrder(
      String name, String text, Optional<Path> folder, List<String> overrides, OptionalLong seed) {
    this(name, text, folder, overrides, seed, Optional.empty());
  }
}
