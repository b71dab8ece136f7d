package dev.ansatz.runtime.store;

import dev.ansatz.api.data.DataException;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The experiment that a run's folder keeps: it does the same run again.
 *
 * @param file the file in the run's folder
 * @param name the run's name
 * @param text the file's text
 * @param searched where the run looked for its files first: beside its experiment, as a rule
 */
public record StoredExperiment(Path file, String name, String text, Optional<Path> searched) {

  /**
   * Reads the experiment of a run.
   *
   * @throws DataException where its folder does not have it
   */
  public static StoredExperiment of(StoredRun run) {
    Path file = run.dir().resolve(run.name() + ".yaml");
    try {
      return new StoredExperiment(
          file, run.name(), Files.readString(file), searched(run.dir().resolve("times.json")));
    } catch (IOException e) {
      throw new DataException(
          "the folder of a run must have its experiment; %s cannot be read: %s".formatted(file, e),
          e);
    }
  }

  private static Optional<Path> searched(Path times) {
    try {
      return Json.read(Files.readString(times)) instanceof Map<?, ?> map
              && map.get("searched") instanceof List<?> folders
              && !folders.isEmpty()
          ? Optional.of(Path.of(folders.get(0).toString()))
          : Optional.empty();
    } catch (IOException | JsonException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the request that resolves it as it was.
   *
   * @param dataFolder the user's data folder, where input files are looked for last
   */
  public ExperimentRequest request(Optional<Path> dataFolder) {
    return new ExperimentRequest(name, text, searched, List.of(), OptionalLong.empty(), dataFolder);
  }
}
