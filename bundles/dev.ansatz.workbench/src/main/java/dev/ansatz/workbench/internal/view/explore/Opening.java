package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.session.Platform;
import dev.ansatz.workbench.internal.view.explore.Exhibit.Purpose;
import java.nio.file.Path;

/** Opens runs for a purpose. */
final class Opening {
  private final Platform platform;
  private final Purpose purpose;

  Opening(Platform platform, Purpose purpose) {
    this.platform = platform;
    this.purpose = purpose;
  }

  /**
   * Opens a run. Takes time.
   *
   * @throws DataException where its model or data does not suit: one sentence
   */
  Opened open(Path dir, StopToken stop) {
    StoredRun run =
        platform
            .runs()
            .read(dir)
            .orElseThrow(() -> new DataException("%s is not the folder of a run".formatted(dir)));
    if (run.kind() == StoredRun.Kind.SWEEP) {
      throw new DataException("%s is a sweep: select one of its trials.".formatted(run.id()));
    }
    Model model = platform.opener().model(dir);
    if (!purpose.model().isInstance(model)) {
      throw new DataException(
          "The model of %s (%s) cannot do that. %s"
              .formatted(run.id(), model.summary().title(), purpose.needs()));
    }
    stop.check();
    Plan plan = platform.opener().plan(dir, platform.dataFolder());
    Dataset data = platform.opener().data(plan, Progress.NONE, stop);
    if (!purpose.data().test(data)) {
      throw new DataException(
          "The data of %s (%s) does not suit. %s"
              .formatted(run.id(), data.title(), purpose.needs()));
    }
    return new Opened(run, model, data);
  }
}
