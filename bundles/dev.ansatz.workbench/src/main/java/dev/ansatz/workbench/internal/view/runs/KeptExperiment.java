package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.api.data.DataException;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.job.JobOrder;
import dev.ansatz.workbench.internal.job.JobWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The experiment that a run's folder keeps.
 *
 * @param name the plan's name
 * @param text the experiment
 * @param searched where the run found its files first
 */
record KeptExperiment(String name, String text, Optional<Path> searched) {
  private static final Set<RunState> INTERRUPTED = Set.of(RunState.STOPPED, RunState.KILLED);

  /**
   * Reads it.
   *
   * @throws DataException where the folder does not have it
   */
  static KeptExperiment read(Path dir, RunStore store) {
    StoredRun run = run(dir, store);
    Path file = dir.resolve(run.name() + ".yaml");
    try {
      return new KeptExperiment(run.name(), Files.readString(file), searched(dir));
    } catch (IOException e) {
      throw new DataException(
          "The run keeps no experiment that can be read: there is no %s in %s."
              .formatted(file.getFileName(), dir));
    }
  }

  private static StoredRun run(Path dir, RunStore store) {
    return store
        .read(dir)
        .orElseThrow(() -> new DataException("There is no run in %s any more.".formatted(dir)));
  }

  /**
   * Reads it of a run that can go on.
   *
   * @throws DataException where the run cannot
   */
  static KeptExperiment interrupted(Path dir, RunStore store) {
    StoredRun run = run(dir, store);
    if (run.kind() == StoredRun.Kind.TRIAL) {
      throw new DataException("A trial goes on with its sweep: resume %s.".formatted(sweep(run)));
    }
    if (!INTERRUPTED.contains(run.state())) {
      throw new DataException(
          "Only a run that was stopped or killed can go on; %s is %s."
              .formatted(run.id(), JobWords.state(run.state())));
    }
    return read(dir, store);
  }

  private static String sweep(StoredRun trial) {
    return trial.id().substring(0, trial.id().indexOf('/'));
  }

  /** Returns the order that has the run go on. */
  JobOrder order(Path dir) {
    return new JobOrder(name, text, searched, List.of(), OptionalLong.empty(), Optional.of(dir));
  }

  private static Optional<Path> searched(Path dir) throws IOException {
    try {
      Object times = Json.read(Files.readString(dir.resolve("times.json")));
      return times instanceof Map<?, ?> map
              && map.get("searched") instanceof List<?> folders
              && !folders.isEmpty()
          ? Optional.of(Path.of(folders.get(0).toString()))
          : Optional.empty();
    } catch (JsonException e) {
      return Optional.empty();
    }
  }
}
