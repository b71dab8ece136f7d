package dev.ansatz.workbench.internal.session;

import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.ui.Observable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user looks at. Views write and follow it.
 *
 * @param runs the folders of the runs that are selected, absolute; the first is the main one
 * @param experiment the experiment file in the editor in front
 * @param job the running job that Live shows
 * @param figure the figure file (an id of the first run's figures) that Figure shows
 */
public record Selection(
    Observable<List<Path>> runs,
    Observable<Optional<Path>> experiment,
    Observable<Optional<Job>> job,
    Observable<Optional<String>> figure) {

  /** Makes an empty selection. */
  public Selection() {
    this(
        new Observable<>(List.of()),
        new Observable<>(Optional.empty()),
        new Observable<>(Optional.empty()),
        new Observable<>(Optional.empty()));
  }
}
