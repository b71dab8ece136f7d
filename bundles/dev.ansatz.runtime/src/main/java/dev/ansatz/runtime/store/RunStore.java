package dev.ansatz.runtime.store;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the indexes of workspaces, and reads the folders of runs. A service. */
public interface RunStore {

  /**
   * Opens the index of a workspace, and makes it where there is none.
   *
   * @param workspace the folder that {@code runs} lies in; need not hold it yet
   * @throws IndexException where the database cannot be used at all
   */
  RunIndex open(Path workspace);

  /**
   * Reads the folder of a run, wherever it lies.
   *
   * @return none where it is not the folder of a run; a record that cannot be read counts as failed
   */
  Optional<StoredRun> read(Path dir);

  /**
   * Removes the folder of a run or a sweep with everything in it.
   *
   * @throws dev.ansatz.runtime.engine.FolderException where it is not the folder of a run, a run is
   *     at work in it, or something in it cannot be removed: then it still is the folder of a run
   */
  void delete(Path dir);
}
