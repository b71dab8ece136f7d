package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.store.RunOpener;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Opens toys: models and data by the names of folders. */
public final class OneRun implements RunOpener {
  private final Map<String, Model> models = new TreeMap<>();
  private final Dataset data;

  /** Makes an opener of runs that have learnt from the same data. */
  public OneRun(Dataset data) {
    this.data = data;
  }

  /** Gives a run its model. */
  public OneRun with(String run, Model model) {
    models.put(run, model);
    return this;
  }

  @Override
  public Plan plan(Path dir, Optional<Path> dataFolder) {
    return null;
  }

  @Override
  public Dataset data(Plan plan, Progress progress, StopToken stop) {
    return data;
  }

  @Override
  public Model model(Path dir) {
    Model model = models.get(dir.getFileName().toString());
    if (model == null) {
      throw new ArchiveException("the folder of a model must have a readable model.json");
    }
    return model;
  }
}
