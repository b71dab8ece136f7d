package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.plugins.PluginRegistry;
import dev.ansatz.runtime.store.RunOpener;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.runtime.store.SavedModel;
import dev.ansatz.runtime.store.StoredExperiment;
import dev.ansatz.runtime.store.StoredRun;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens runs by what the engine itself does with plans, data and models. */
@Component
public final class OpenerService implements RunOpener {
  private final RunStore runs;
  private final Experiments experiments;
  private final PluginRegistry registry;

  /** Makes the service. */
  @Activate
  public OpenerService(
      @Reference RunStore runs,
      @Reference Experiments experiments,
      @Reference PluginRegistry registry) {
    this.runs = runs;
    this.experiments = experiments;
    this.registry = registry;
  }

  @Override
  public Plan plan(Path dir, Optional<Path> dataFolder) {
    StoredRun run =
        runs.read(dir)
            .orElseThrow(
                () -> new DataException("a run must have a run.json; %s has none".formatted(dir)));
    if (run.kind() == StoredRun.Kind.SWEEP) {
      throw new DataException(
          "%s is a sweep, which has a plan for each trial: open one of its trials"
              .formatted(run.id()));
    }
    Resolved resolved = experiments.resolve(StoredExperiment.of(run).request(dataFolder));
    return ((Resolved.Single) resolved).plan();
  }

  @Override
  public Dataset data(Plan plan, Progress progress, StopToken stop) {
    try {
      return new DataSource(plan, new Guard(new Gate()), progress, stop).load();
    } catch (PluginFault e) {
      throw new DataException(e.getMessage(), e);
    }
  }

  @Override
  public Model model(Path dir) {
    Archive archive = SavedModel.load(dir);
    Learner<?> learner = registry.find(Kind.MODEL, archive.learner()).plugin();
    try {
      return learner.load(archive);
    } catch (ArchiveException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw new ArchiveException(
          "the learner '%s' failed while loading the model of %s: %s"
              .formatted(archive.learner(), dir, e));
    }
  }
}
