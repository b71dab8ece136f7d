package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.runtime.store.internal.Checkpoint;
import dev.ansatz.runtime.store.internal.Checkpoints;
import dev.ansatz.runtime.store.internal.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes up a run where its latest checkpoint left it. */
final class Continuation {
  private final Checkpoints checkpoints;
  private final Watch watch;
  private final Times times;

  Continuation(Checkpoints checkpoints, Watch watch, Times times) {
    this.checkpoints = checkpoints;
    this.watch = watch;
    this.times = times;
  }

  /**
   * Finds the checkpoint, tells where the run goes on, and lets it know what it knew then.
   *
   * @return nothing where there is none: the run begins anew
   * @throws DataException where the data is not what the training learnt from
   */
  Optional<Checkpoint> restore(Dataset dataset, Findings findings) {
    List<String> notes = new ArrayList<>();
    Optional<Checkpoint> checkpoint = checkpoints.latest(notes);
    notes.add(
        checkpoint
            .map(found -> "the run goes on after step " + found.steps())
            .orElse("there is no checkpoint to go on from: the run begins anew"));
    notes.forEach(watch::warned);
    times.resumed(checkpoint.map(Checkpoint::steps).orElse(0L), notes);
    checkpoint.ifPresent(found -> check(found, dataset));
    checkpoint.ifPresent(findings::restore);
    return checkpoint;
  }

  private static void check(Checkpoint checkpoint, Dataset dataset) {
    if (!checkpoint.data().equals(Fingerprint.of(dataset))) {
      throw new DataException(
          ("the data of a run that goes on must be what it began with; \"%s\" (%s) has changed"
                  + " since: bring the old data back, or begin a new run")
              .formatted(dataset.title(), dataset.provenance().origin()));
    }
  }
}
