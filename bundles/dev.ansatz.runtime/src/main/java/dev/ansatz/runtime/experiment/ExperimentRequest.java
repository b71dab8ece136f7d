package dev.ansatz.runtime.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An experiment to resolve.
 *
 * @param name the file's name, with or without its extension; becomes the plan's name
 * @param text the file's text: YAML
 * @param folder the file's folder, where input files are looked for first
 * @param overrides settings that replace the file's: {@code "model.units=1000"}
 * @param seed replaces the file's seed, and an override's
 * @param dataFolder the user's data folder, where input files are looked for last
 */
public record ExperimentRequest(
    String name,
    String text,
    Optional<Path> folder,
    List<String> overrides,
    OptionalLong seed,
    Optional<Path> dataFolder) {

  /** Makes a request. */
  public ExperimentRequest {
    overrides = List.copyOf(overrides);
  }

  /** Makes a request of a text alone. */
  public static ExperimentRequest of(String name, String text) {
    return new ExperimentRequest(
        name, text, Optional.empty(), List.of(), OptionalLong.empty(), Optional.empty());
  }
}
