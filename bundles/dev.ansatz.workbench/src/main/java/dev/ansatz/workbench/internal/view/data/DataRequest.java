package dev.ansatz.workbench.internal.view.data;

import java.nio.file.Path;

/**
 * Whose data is wanted, and how.
 *
 * @param place the experiment file, or the folder of the run
 * @param isRun whether it is a run
 * @param asTheModelSeesIt whether a fold is cut and the transforms are applied
 */
record DataRequest(Path place, boolean isRun, boolean asTheModelSeesIt) {

  /** Returns the name of the file or the run. */
  String name() {
    return place.getFileName().toString();
  }
}
