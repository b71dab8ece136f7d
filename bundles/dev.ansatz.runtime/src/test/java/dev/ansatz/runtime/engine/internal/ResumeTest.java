package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.DatasetRequest;
import dev.ansatz.api.learn.StepContext;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopSource;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.engine.Beginning;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.FolderException;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plan.RunSettings;
import dev.ansatz.runtime.plugins.PluginException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was interrupted goes on to the same bytes. */
class ResumeTest {
  private static final double EACH_STEP = 1e-9;

  @TempDir Path temp;

  private final List<String> told = new ArrayList<>();
  private final RunEngine engine =
      new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())));
  private Map<String, String> whole;

  private final RunListener listener =
      new RunListener() {
        @Override
        public void warned(String message) {
          told.add(message);
        }
      };

  @BeforeEach
  void runWithoutInterruption() throws IOException {
    assertEquals(ExitCode.OK, run(plans(), "whole", StopToken.never(), Beginning.ANEW).exit());
    whole = Folders.contents(temp.resolve("whole"));
    told.clear();
  }

  private static Plans plans() {
    Plans plans = new Plans();
    plans.run = new RunSettings(OptionalInt.of(1), OptionalDouble.empty(), EACH_STEP);
    return plans;
  }

  private RunOutcome run(Plans plans, String folder, StopToken stop, Beginning beginning) {
    return engine.run(
        new RunRequest(plans.plan(), temp.resolve(folder), listener, stop, beginning));
  }

  private Path dir() {
    return temp.resolve("run");
  }

  /** Leaves what a process leaves that is killed in a step: a picture of the folder then. */
  private void interrupt(int step) throws IOException {
    Plans plans = plans();
    List<Integer> steps = new ArrayList<>();
    plans.model =
        Cranky.learner(
            training ->
                new Cranky.Delegate(training) {
                  @Override
                  public dev.ansatz.api.learn.Step advance(StepContext context) {
                    steps.add(1);
                    if (steps.size() == step) {
                      copy(temp.resolve("running"), dir());
                    }
                    return super.advance(context);
                  }
                });
    run(plans, "running", StopToken.never(), Beginning.ANEW);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private RunOutcome resume() {
    return run(plans(), "run", StopToken.never(), Beginning.WHERE_IT_ENDED);
  }

  private void assertSameBytes() throws IOException {
    assertEquals(ExitCode.OK, resume().exit());
    assertEquals(whole, Folders.contents(dir()));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 10})
  void afterAKill(int step) throws IOException {
    interrupt(step);
    assertSameBytes();
    assertEquals(List.of("the run goes on after step " + (step - 1)), told);
  }

  @Test
  void afterAKillBeforeTheFirstCheckpoint() throws IOException {
    interrupt(1);
    assertSameBytes();
    assertEquals(List.of("there is no checkpoint to go on from: the run begins anew"), told);
  }

  @Test
  void twice() throws IOException {
    interrupt(4);
    StopSource stop = new StopSource();
    Plans plans = plans();
    plans.model =
        new FakeLearner() {
          @Override
          public dev.ansatz.api.learn.Training resume(
              dev.ansatz.api.learn.Problem<Settings> problem, Archive archive) {
            return new Cranky.Delegate(super.resume(problem, archive)) {
              @Override
              public dev.ansatz.api.learn.Step advance(StepContext context) {
                stop.stop();
                return super.advance(context);
              }
            };
          }
        };
    RunOutcome stopped = run(plans, "run", stop, Beginning.WHERE_IT_ENDED);
    assertEquals(RunState.STOPPED, stopped.state());
    told.clear();
    assertSameBytes();
    assertEquals(List.of("the run goes on after step 4"), told);
    Map<?, ?> times = Folders.json(dir().resolve("times.json"));
    assertEquals(2, ((List<?>) times.get("resumed")).size());
  }

  @Test
  void afterAStop() throws IOException {
    StopSource stop = new StopSource();
    Plans plans = plans();
    plans.model =
        Cranky.stepping(
            step -> {
              stop.stop();
              return step;
            });
    assertEquals(RunState.STOPPED, run(plans, "run", stop, Beginning.ANEW).state());
    assertTrue(Files.exists(dir().resolve("model.safetensors")), "half trained");
    assertSameBytes();
  }

  @Test
  void fromTheCheckpointBeforeADamagedOne() throws IOException {
    interrupt(6);
    damage(checkpoints().get(1));
    assertSameBytes();
    assertTrue(told.get(0).contains("do not match the hash in its name"), told.toString());
    assertEquals("the run goes on after step 4", told.get(1));
  }

  @Test
  void fromTheBeginningWhereAllCheckpointsAreDamaged() throws IOException {
    interrupt(6);
    for (Path file : checkpoints()) {
      damage(file);
    }
    assertSameBytes();
    assertEquals("there is no checkpoint to go on from: the run begins anew", told.get(2));
  }

  private List<Path> checkpoints() throws IOException {
    try (Stream<Path> files = Files.list(dir().resolve("checkpoint"))) {
      List<Path> sorted = files.sorted().toList();
      assertEquals(2, sorted.size());
      return sorted;
    }
  }

  private static void damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  @Test
  void otherDataIsRefused() throws IOException {
    interrupt(6);
    Plans plans = plans();
    plans.data =
        new FakeDataset() {
          @Override
          public Dataset load(DatasetRequest<Settings> request) {
            Dataset data = super.load(request);
            data.tensor(dev.ansatz.api.data.Split.TRAIN, dev.ansatz.api.data.Fields.SERIES)
                    .toDoubles()[0] +=
                1e-9;
            return data;
          }
        };
    RunOutcome outcome = run(plans, "run", StopToken.never(), Beginning.WHERE_IT_ENDED);
    assertEquals(ExitCode.INPUT, outcome.exit());
    assertTrue(outcome.reason().contains("has changed since"), outcome.reason());
  }

  @Test
  void otherSettingsAreRefused() throws IOException {
    interrupt(6);
    Plans plans = plans();
    plans.seed = 2;
    FolderException e =
        assertThrows(
            FolderException.class,
            () -> run(plans, "run", StopToken.never(), Beginning.WHERE_IT_ENDED));
    assertTrue(e.getMessage().contains("'seed' has changed"), e.getMessage());
  }

  @Test
  void anotherVersionOfAPluginIsRefused() throws IOException {
    interrupt(6);
    Path record = dir().resolve("run.json");
    String text = Files.readString(record);
    Files.writeString(record, text.replace("\"version\": \"1.0.0\"", "\"version\": \"0.9.0\""));
    PluginException e = assertThrows(PluginException.class, this::resume);
    assertTrue(
        e.getMessage().contains("began with the bundle dev.ansatz.test 0.9.0, and there is 1.0.0"),
        e.getMessage());
    assertTrue(Files.exists(dir().resolve("checkpoint")));
  }

  @Test
  void aFinishedRunIsRefused() {
    FolderException e =
        assertThrows(
            FolderException.class,
            () -> run(plans(), "whole", StopToken.never(), Beginning.WHERE_IT_ENDED));
    assertTrue(e.getMessage().contains("has finished"), e.getMessage());
  }

  @Test
  void aFolderThatIsNoRunsIsRefused() {
    assertThrows(FolderException.class, this::resume);
  }

  @Test
  void aLearnerThatCannotBeSavedGoesOnAndSaysSo() {
    Plans plans = plans();
    plans.model =
        Cranky.learner(
            training ->
                new Cranky.Delegate(training) {
                  @Override
                  public Archive save() {
                    throw new UnsupportedOperationException();
                  }
                });
    RunOutcome outcome = run(plans, "run", StopToken.never(), Beginning.ANEW);
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals(
        List.of(
            "no checkpoint could be saved at step 1: the plug-in 'fake-model' (dev.ansatz.test"
                + " 1.0.0) failed while saving a checkpoint: UnsupportedOperationException"),
        outcome.warnings());
  }

  @Test
  void withoutCheckpointsNothingIsSaved() {
    Plans plans = plans();
    plans.run = new RunSettings(OptionalInt.of(1), OptionalDouble.empty(), 0);
    StopSource stop = new StopSource();
    plans.model =
        Cranky.stepping(
            step -> {
              stop.stop();
              return step;
            });
    run(plans, "run", stop, Beginning.ANEW);
    assertFalse(Files.exists(dir().resolve("checkpoint")));
  }

  @Test
  void aCheckpointTellsWhatItIs() throws IOException {
    interrupt(6);
    assertTrue(
        checkpoints().get(1).getFileName().toString().matches("0{18}5-[0-9a-f]{64}.safetensors"));
    assertTrue(Json.text(Folders.json(dir().resolve("run.json"))).contains("RUNNING"));
  }
}
