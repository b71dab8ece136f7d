package dev.ansatz.runtime.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.ansatz.api.data.Split;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.EsnSettings;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.LorenzSettings;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.LorenzSplit;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.NetSettings;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.NetTraining;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.NoiseSettings;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.NvarSettings;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.Solver;
import dev.ansatz.runtime.experiment.internal.SamplePlugins.VptSettings;
import dev.ansatz.runtime.plan.Bound;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ResolveTest {
  private static final String WHOLE =
      """
      # A whole experiment.
      title: An echo state network learns the Lorenz attractor
      seed: 7
      data:
        id: lorenz
        length: 5000
        split: {train: 0.25}
      transforms:
        - standardise
        - {id: noise, sd: 1e-15}
      model: {id: esn, units: 1000, solver: normal-equations, washout: 200, connectivity: 1}
      metrics: [mse, {id: vpt, starts: 20}]
      splits: [test, train]
      figures: [attractor]
      run: {threads: 2, timeLimit: 600}
      expect: {test.vpt: ">= 17", train.mse: "< 4e-2"}
      """;

  private static final String SMALL = "data: lorenz\nmodel: esn\n";

  private static Resolved.Single single(String text, String... overrides) {
    ExperimentRequest request =
        new ExperimentRequest(
            "Löwe & Co.yaml",
            text,
            Optional.empty(),
            List.of(overrides),
            OptionalLong.empty(),
            Optional.empty());
    Resolved resolved = new ResolverService(SamplePlugins.registry()).resolve(request);
    return assertInstanceOf(Resolved.Single.class, resolved);
  }

  private static Plan plan(String text, String... overrides) {
    return single(text, overrides).plan();
  }

  private static List<String> ids(List<? extends Bound<?>> bounds) {
    return bounds.stream().map(Bound::id).toList();
  }

  @Test
  void bindsEverySectionOfAWholeExperiment() {
    Plan plan = plan(WHOLE);
    assertEquals("lowe-co", plan.name());
    assertEquals("An echo state network learns the Lorenz attractor", plan.title());
    assertEquals(7, plan.seed());
    assertEquals(7, plan.dataSeed());
    assertEquals(new LorenzSettings(5000, new LorenzSplit(0.25)), plan.data().settings());
    assertEquals(List.of("standardise", "noise"), ids(plan.transforms()));
    assertEquals(new NoiseSettings(1e-15), plan.transforms().get(1).settings());
    assertEquals(
        new EsnSettings(
            1000,
            0.6,
            0.75,
            1e-12,
            Solver.NORMAL_EQUATIONS,
            true,
            OptionalInt.of(200),
            OptionalDouble.of(1)),
        plan.model().settings());
    assertEquals(List.of("mse", "vpt"), ids(plan.metrics()));
    assertEquals(new VptSettings(20), plan.metrics().get(1).settings());
    assertEquals(List.of(Split.TEST, Split.TRAIN), plan.splits());
    assertEquals(List.of("attractor"), ids(plan.figures()));
    assertEquals(OptionalInt.of(2), plan.run().threads());
    assertEquals(OptionalDouble.of(600), plan.run().timeLimit());
    assertEquals(
        List.of(
            new Expectation("test.vpt", Expectation.Comparison.AT_LEAST, 17),
            new Expectation("train.mse", Expectation.Comparison.BELOW, 0.04)),
        plan.expectations());
  }

  @Test
  void fillsInWhatIsNotSaid() {
    Plan plan = plan(SMALL);
    assertEquals("lowe-co", plan.title());
    assertEquals(1, plan.seed());
    assertEquals(LorenzSettings.DEFAULTS, plan.data().settings());
    assertEquals(EsnSettings.DEFAULTS, plan.model().settings());
    assertEquals(List.of("mse", "size", "vpt"), ids(plan.metrics()));
    assertEquals(List.of("attractor", "forecast"), ids(plan.figures()));
    assertEquals(List.of(Split.TEST), plan.splits());
  }

  @Test
  void fillsInOnlyWhatFitsTheModel() {
    Plan plan = plan("data: lorenz\nmodel: net\n");
    assertEquals(List.of("size"), ids(plan.metrics()));
    assertEquals(List.of(), ids(plan.figures()));
  }

  @Test
  void anEmptySectionIsAsGoodAsNone() {
    assertEquals(3, plan(SMALL + "metrics:\nrun:\n").metrics().size());
    assertEquals(0, plan(SMALL + "metrics: []\n").metrics().size());
  }

  @Test
  void bindsASectionOfItsOwnForTraining() {
    Plan plan =
        plan(
            """
            data: lorenz
            model: {id: net, widths: [10, 20], names: [a, "2"]}
            train: {epochs: 3, rates: [1, 1e-3]}
            """);
    assertEquals(
        new NetSettings(
            List.of(10, 20), List.of("a", "2"), new NetTraining(3, List.of(1.0, 0.001))),
        plan.model().settings());
  }

  @Test
  void overridesReplaceSettingsOfEverySection() {
    Plan plan =
        plan(
            WHOLE,
            "model.units=10",
            "data.split.train=0.5",
            "seed=3",
            "metrics.vpt.starts=5",
            "transforms.noise.sd=.5",
            "run.threads=1",
            "model.washout=null",
            "expect.test.vpt=\"> 1\"",
            "title=Another");
    assertEquals(10, ((EsnSettings) plan.model().settings()).units());
    assertEquals(OptionalInt.empty(), ((EsnSettings) plan.model().settings()).washout());
    assertEquals(new LorenzSettings(5000, new LorenzSplit(0.5)), plan.data().settings());
    assertEquals(3, plan.seed());
    assertEquals(new VptSettings(5), plan.metrics().get(1).settings());
    assertEquals(new NoiseSettings(0.5), plan.transforms().get(1).settings());
    assertEquals(OptionalInt.of(1), plan.run().threads());
    assertEquals("test.vpt > 1.0", plan.expectations().get(0).toString());
    assertEquals("Another", plan.title());
  }

  @Test
  void overridesReachWhatTheFileLeavesOpen() {
    Plan plan = plan(SMALL, "metrics.vpt.starts=5", "model.units=3", "data.split.train=0.1");
    assertEquals(new VptSettings(5), plan.metrics().get(2).settings());
    assertEquals(3, ((EsnSettings) plan.model().settings()).units());
    assertEquals(List.of("mse"), ids(plan(SMALL, "metrics=[mse]").metrics()));
    assertEquals(3, plan(WHOLE, "metrics=null", "expect=null").metrics().size());
  }

  @Test
  void overridesReachTheTraining() {
    Plan plan = plan("data: lorenz\nmodel: net\n", "train.epochs=4");
    assertEquals(4, ((NetSettings) plan.model().settings()).train().epochs());
  }

  @Test
  void anotherModelKeepsWhatItKnowsAndDropsTheRestWithANote() {
    String text =
        "data: lorenz\nmodel: {id: esn, units: 9, ridge: 1e-3, washout: 2}\ntrain: {epochs: 1}\n";
    Resolved.Single resolved = single(text, "model.delays=4", "model.id=nvar");
    assertEquals(new NvarSettings(4, 1e-3), resolved.plan().model().settings());
    assertEquals(
        List.of(
            "nvar does not know these settings of the file, which are dropped: units, washout,"
                + " train"),
        resolved.notes());
  }

  @Test
  void anotherDatasetKeepsWhatItKnows() {
    Resolved.Single resolved = single(WHOLE, "data.id=npy-series", "data.path=x.npy");
    assertEquals(
        new SamplePlugins.FileSettings("x.npy", new LorenzSplit(0.25)),
        resolved.plan().data().settings());
    assertEquals(
        List.of("npy-series does not know these settings of the file, which are dropped: length"),
        resolved.notes());
  }

  @Test
  void theRequestsSeedWins() {
    ExperimentRequest request =
        new ExperimentRequest(
            "a", WHOLE, Optional.empty(), List.of("seed=3"), OptionalLong.of(-5), Optional.empty());
    Resolved resolved = new ResolverService(SamplePlugins.registry()).resolve(request);
    assertEquals(-5, ((Resolved.Single) resolved).plan().seed());
  }

  @Test
  void theDataMayHaveASeedOfItsOwn() {
    Plan plan = plan(SMALL + "seed: 2\ndataSeed: 9\n");
    assertEquals(2, plan.seed());
    assertEquals(9, plan.dataSeed());
  }
}
