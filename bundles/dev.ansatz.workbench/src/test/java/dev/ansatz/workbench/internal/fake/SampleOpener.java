package dev.ansatz.workbench.internal.fake;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.RunSettings;
import dev.ansatz.runtime.plugins.Origin;
import dev.ansatz.runtime.store.RunOpener;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Opens what a test has laid down, by the name of the run. */
public final class SampleOpener implements RunOpener {
  private final Map<String, Function<Boolean, Dataset>> data = new HashMap<>();
  private final Map<String, Model> models = new HashMap<>();
  private final AtomicInteger loads = new AtomicInteger();
  private final AtomicBoolean waits = new AtomicBoolean();

  /** Lays down data, which is made as the model sees it, or not. */
  public synchronized void data(String run, Function<Boolean, Dataset> made) {
    data.put(run, made);
  }

  /** Lays down a model. */
  public synchronized void model(String run, Model model) {
    models.put(run, model);
  }

  /** Has the first to load data wait until it is stopped, and fail then. */
  public void waitsUntilStopped() {
    waits.set(true);
  }

  /** Returns how often data was loaded. */
  public int loads() {
    return loads.get();
  }

  @Override
  public Plan plan(Path dir, Optional<Path> dataFolder) {
    return new Plan(
        dir.getFileName().toString(),
        "A run",
        1,
        1,
        null,
        Optional.empty(),
        List.of(new Bound<>(new Nothing(), new NoSettings(), new Origin("fake", "1"))),
        null,
        List.of(),
        List.of(),
        List.of(),
        RunSettings.defaults(),
        List.of(),
        Path::of);
  }

  @Override
  public Dataset data(Plan plan, Progress progress, StopToken stop) {
    loads.incrementAndGet();
    if (waits.getAndSet(false)) {
      while (!stop.isStopped()) {
        Thread.onSpinWait();
      }
      throw new DataException("stopped on request");
    }
    Function<Boolean, Dataset> made;
    synchronized (this) {
      made = data.get(plan.name());
    }
    return made.apply(!plan.transforms().isEmpty());
  }

  @Override
  public synchronized Model model(Path dir) {
    Model model = models.get(dir.getFileName().toString());
    if (model == null) {
      throw new ArchiveException("the model of %s cannot be read".formatted(dir.getFileName()));
    }
    return model;
  }

  /** A transform that does nothing. */
  private static final class Nothing implements Transform<NoSettings> {
    @Override
    public Descriptor<NoSettings> descriptor() {
      return new Descriptor<>("standardise", "Nothing", "", new NoSettings(), List.of());
    }

    @Override
    public Dataset apply(TransformRequest<NoSettings> request) {
      return request.dataset();
    }
  }
}
