package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.data.Split;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.internal.ResolverService;
import dev.ansatz.runtime.plan.Expectation;
import dev.ansatz.runtime.plan.Plan;
import dev.ansatz.runtime.plan.RunSettings;
import dev.ansatz.runtime.plugins.ListedPlugins;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The experiment file in a run's folder does the same run again, to the byte. */
class RunAgainTest {
  @TempDir Path temp;

  private Map<String, String> run(Plan plan, String folder) throws IOException {
    Path dir = temp.resolve(folder);
    new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())))
        .run(new RunRequest(plan, dir, RunListener.NONE, StopToken.never()));
    return Folders.contents(dir);
  }

  private void assertRunsAgain(Plans plans) throws IOException {
    Map<String, String> first = run(plans.plan(), "first");
    String file = Files.readString(temp.resolve("first/fake.yaml"));
    Resolved resolved = new ResolverService(registry()).resolve(ExperimentRequest.of("fake", file));
    assertEquals(List.of(), resolved.notes());
    assertEquals(first, run(((Resolved.Single) resolved).plan(), "second"));
  }

  private static PluginRegistry registry() {
    return ListedPlugins.of(
        new FakeDataset(),
        new FakeLearner(),
        new FakeMetric("bias"),
        new FakeMetric("worst-bias"),
        new FakeVisualizer("mean"));
  }

  @Test
  void withDefaults() throws IOException {
    assertRunsAgain(new Plans());
  }

  @Test
  void withEverythingSaid() throws IOException {
    Plans plans = new Plans();
    plans.seed = 1234567890123L;
    plans.modelSettings =
        new FakeLearner.Settings(1e-9, FakeLearner.Speed.SLOW, new FakeLearner.Train(7));
    plans.metrics = List.of(new FakeMetric("worst-bias"), new FakeMetric("bias"));
    plans.splits = List.of(Split.TEST, Split.TRAIN);
    plans.run = new RunSettings(OptionalInt.of(3), OptionalDouble.of(1e6), 7);
    plans.expectations =
        List.of(
            new Expectation("test.bias", Expectation.Comparison.BELOW, 1),
            new Expectation("train.bias", Expectation.Comparison.AT_LEAST, 0.25));
    assertRunsAgain(plans);
  }

  @Test
  void withNothingToJudgeOrDraw() throws IOException {
    Plans plans = new Plans();
    plans.metrics = List.of();
    plans.figures = List.of();
    assertRunsAgain(plans);
  }
}
