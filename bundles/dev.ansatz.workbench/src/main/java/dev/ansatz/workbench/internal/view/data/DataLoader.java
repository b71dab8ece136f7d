package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.workbench.internal.session.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Loads data, and keeps the two that were wanted last: a set of images may take hundreds of
 * megabytes. Safe from several threads; not for the event thread.
 */
final class DataLoader {
  private static final int KEPT = 2;

  private final Platform platform;
  private final Map<Key, LoadedData> kept =
      new LinkedHashMap<>(KEPT + 1, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LoadedData> eldest) {
          return size() > KEPT;
        }
      };

  DataLoader(Platform platform) {
    this.platform = platform;
  }

  private record Key(DataRequest request, FileTime changed) {}

  /**
   * Loads data.
   *
   * @throws IOException where the experiment file cannot be read
   * @throws RuntimeException where the experiment is invalid, or its data cannot be had
   */
  LoadedData load(DataRequest request, Progress progress, StopToken stop) throws IOException {
    Key key = new Key(request, Files.getLastModifiedTime(request.place()));
    synchronized (kept) {
      if (kept.containsKey(key)) {
        return kept.get(key);
      }
    }
    Plan plan = plan(request);
    Dataset dataset =
        platform.opener().data(request.asTheModelSeesIt() ? plan : bare(plan), progress, stop);
    List<String> transforms = plan.transforms().stream().map(Bound::id).toList();
    LoadedData loaded = new LoadedData(request, dataset, transforms);
    synchronized (kept) {
      kept.put(key, loaded);
    }
    return loaded;
  }

  private Plan plan(DataRequest request) throws IOException {
    if (request.isRun()) {
      return platform.opener().plan(request.place(), platform.dataFolder());
    }
    Path file = request.place();
    Resolved resolved =
        platform
            .experiments()
            .resolve(
                new ExperimentRequest(
                    file.getFileName().toString(),
                    Files.readString(file),
                    Optional.ofNullable(file.getParent()),
                    List.of(),
                    OptionalLong.empty(),
                    platform.dataFolder()));
    return resolved instanceof Resolved.Single single
        ? single.plan()
        : first((Resolved.Many) resolved);
  }

  /** Returns a trial of a sweep: all of them share their data, but for settings that vary. */
  private static Plan first(Resolved.Many many) {
    return many.sweep().points().stream()
        .flatMap(point -> point.trials().stream())
        .findFirst()
        .orElseThrow(() -> new DataException("the sweep has no trial whose data could be shown"));
  }

  private static Plan bare(Plan plan) {
    return new Plan(
        plan.name(),
        plan.title(),
        plan.seed(),
        plan.dataSeed(),
        plan.data(),
        Optional.empty(),
        List.of(),
        plan.model(),
        plan.metrics(),
        plan.splits(),
        plan.figures(),
        plan.run(),
        plan.expectations(),
        plan.files());
  }
}
