package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.data.Transform;
import dev.ansatz.api.data.TransformRequest;
import dev.ansatz.api.model.ArchiveException;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.api.progress.Progress;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.progress.StoppedException;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.SweepRequest;
import dev.ansatz.runtime.experiment.internal.ResolverService;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plugins.ListedPlugins;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.store.internal.Fingerprint;
import dev.ansatz.runtime.store.internal.index.StoreService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenerServiceTest {
  @TempDir Path temp;

  /** Gives the data another title. */
  private static final class Renaming implements Transform<NoSettings> {
    @Override
    public Descriptor<NoSettings> descriptor() {
      return new Descriptor<>("renaming", "Renaming", "A title.", new NoSettings(), List.of());
    }

    @Override
    public Dataset apply(TransformRequest<NoSettings> request) {
      Dataset of = request.dataset();
      return new Dataset(
          "renamed", of.tasks(), of.fields(), of.parts(), of.facts(), of.provenance());
    }
  }

  private static OpenerService opener(Plugin<?>... plugins) {
    ListedPlugins registry = ListedPlugins.of(plugins);
    return new OpenerService(new StoreService(), new ResolverService(registry), registry);
  }

  private static OpenerService opener() {
    return opener(
        new FakeDataset(),
        new FakeLearner(),
        new FakeMetric("bias"),
        new FakeVisualizer("mean"),
        new Renaming());
  }

  private Path run() {
    Plans plans = new Plans();
    plans.transforms = List.of(new Renaming());
    Path dir = temp.resolve("run");
    new RunEngine(Plans.surroundings(Optional.empty()))
        .run(new RunRequest(plans.plan(), dir, RunListener.NONE, StopToken.never()));
    return dir;
  }

  private Dataset data(Plan plan) {
    return opener().data(plan, Progress.NONE, StopToken.never());
  }

  @Test
  void opensWhatTheRunWorkedWith() throws IOException {
    Path dir = run();
    Plan plan = opener().plan(dir, Optional.empty());
    assertEquals("fake-model", plan.model().id());
    assertEquals(FakeLearner.Settings.defaults(), plan.model().settings());
    Dataset data = data(plan);
    assertEquals("renamed", data.title());
    Plans same = new Plans();
    assertEquals(Fingerprint.of(data(same.plan())), Fingerprint.of(data));
    Model model = opener().model(dir);
    double mean = ((FakeLearner.MeanModel) model).mean();
    Object half =
        ((java.util.Map<?, ?>) Folders.json(dir.resolve("model.json")).get("attributes"))
            .get("half");
    assertEquals(mean / 2, half);
  }

  @Test
  void namesWhatIsNotTheFolderOfARun() {
    String said =
        assertThrows(DataException.class, () -> opener().plan(temp, Optional.empty())).getMessage();
    assertEquals("a run must have a run.json; %s has none".formatted(temp), said);
    assertThrows(ArchiveException.class, () -> opener().model(temp));
  }

  @Test
  void namesAMissingExperiment() throws IOException {
    Path dir = run();
    Files.delete(dir.resolve("fake.yaml"));
    String said =
        assertThrows(DataException.class, () -> opener().plan(dir, Optional.empty())).getMessage();
    assertTrue(said.contains("fake.yaml cannot be read"), said);
  }

  @Test
  void sendsFromASweepToItsTrials() {
    Path dir = temp.resolve("sweep");
    Sweeps sweeps = new Sweeps();
    sweeps.rates = new double[] {0.5};
    sweeps.repeats = 1;
    new RunEngine(Plans.surroundings(Optional.empty()))
        .sweep(new SweepRequest(sweeps.sweep(), dir, RunListener.NONE, StopToken.never()));
    String said =
        assertThrows(DataException.class, () -> opener().plan(dir, Optional.empty())).getMessage();
    assertTrue(said.contains("open one of its trials"), said);
    Path trial = dir.resolve("trials/001");
    assertEquals("fake-model", opener().plan(trial, Optional.empty()).model().id());
  }

  @Test
  void namesAMissingLearner() {
    Path dir = run();
    OpenerService without = opener(new FakeDataset());
    assertThrows(PluginException.class, () -> without.model(dir));
  }

  @Test
  void namesThePluginThatFails() {
    Plan plan = new Plans().plan();
    FakeDataset failing =
        new FakeDataset() {
          @Override
          public Dataset load(DatasetRequest<Settings> request) {
            throw new IllegalStateException("no luck");
          }
        };
    Plans plans = new Plans();
    plans.data = failing;
    DataException thrown = assertThrows(DataException.class, () -> data(plans.plan()));
    assertTrue(thrown.getMessage().contains("'fake-data'"), thrown.getMessage());
    assertEquals(20, data(plan).tensor(dev.ansatz.api.data.Split.TEST, "series").rowCount());
  }

  @Test
  void stops() {
    StopSource stop = new StopSource();
    stop.stop();
    Plan plan = new Plans().plan();
    assertThrows(StoppedException.class, () -> opener().data(plan, Progress.NONE, stop));
  }
}
