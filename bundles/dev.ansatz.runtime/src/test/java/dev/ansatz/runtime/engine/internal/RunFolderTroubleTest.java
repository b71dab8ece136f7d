package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.metric.MetricRequest;
import dev.ansatz.api.metric.Score;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.model.ModelSummary;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.api.tensor.F64Tensor;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.FolderException;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.engine.internal.FakeLearner.MeanModel;
import dev.ansatz.runtime.store.Aftermath;
import dev.ansatz.runtime.store.internal.RunFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTroubleTest {
  @TempDir Path temp;

  private final Plans plans = new Plans();
  private Path mounted;
  private boolean covered;

  private RunOutcome run(Path dir) {
    return new RunEngine(Plans.surroundings(Optional.of(new FakeRenderer())))
        .run(new RunRequest(plans.plan(), dir, RunListener.NONE, StopToken.never()));
  }

  @Test
  void aFolderWithFilesIsRefused() throws IOException {
    Files.writeString(temp.resolve("precious"), "x");
    FolderException e = assertThrows(FolderException.class, () -> run(temp));
    assertEquals(
        "the output folder must be empty or not yet exist; %s has files in it: choose another folder"
                .formatted(temp)
            + " or remove them",
        e.getMessage());
    assertEquals(Map.of("precious", "x"), Folders.contents(temp));
  }

  @Test
  void aFileIsRefused() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");
    assertThrows(FolderException.class, () -> run(file));
    assertThrows(FolderException.class, () -> run(file.resolve("below")));
  }

  @Test
  void aFolderInUseIsRefused() {
    try (RunFolder first = RunFolder.create(temp)) {
      FolderException e = assertThrows(FolderException.class, () -> run(first.dir()));
      assertEquals(temp + " is in use by another run, of this process or another", e.getMessage());
    }
  }

  @Test
  void anEmptyFolderIsTaken() {
    assertEquals(ExitCode.OK, run(temp).exit());
  }

  private void whileJudging(Runnable mischief) {
    plans.metrics =
        List.of(
            new FakeMetric("bias") {
              @Override
              public List<Score> evaluate(MetricRequest<MeanModel, NoSettings> request) {
                mischief.run();
                return super.evaluate(request);
              }
            });
  }

  private static void unchecked(IoAction action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface IoAction {
    void run() throws IOException;
  }

  @Test
  void whereFiguresCannotBeWrittenTheRestIsKept() throws IOException {
    Path dir = temp.resolve("run");
    whileJudging(() -> unchecked(() -> Files.writeString(dir.resolve("figures"), "in the way")));
    RunOutcome outcome = run(dir);
    assertEquals(RunState.FAILED, outcome.state());
    assertEquals(ExitCode.TRAINING, outcome.exit());
    assertTrue(
        outcome.reason().startsWith("figures/mean.svg cannot be written in " + dir),
        outcome.reason());
    assertEquals("FAILED", Folders.json(dir.resolve("run.json")).get("state"));
    assertTrue(Files.exists(dir.resolve("model.safetensors")));
    assertTrue(Files.exists(dir.resolve("report.html")));
  }

  @Test
  void aFolderThatIsTakenAwayIsNotMadeAgain() {
    Path dir = temp.resolve("run");
    whileJudging(() -> RunFolder.delete(dir));
    RunOutcome outcome = run(dir);
    assertEquals(RunState.FAILED, outcome.state());
    assertEquals(ExitCode.TRAINING, outcome.exit());
    assertTrue(outcome.reason().contains("the folder is gone"), outcome.reason());
    assertFalse(Files.exists(dir));
  }

  private static int command(String... words) throws IOException {
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a disk of 256 KB. */
  private Path smallDisk() throws IOException {
    Path disk = Files.createDirectory(temp.resolve("disk"));
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mount")), "there is no mount");
    int exit = command("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString());
    Assumptions.assumeTrue(exit == 0, "a small disk can only be mounted by root");
    mounted = disk;
    return disk;
  }

  @AfterEach
  void unmount() throws IOException {
    if (covered) {
      command("umount", mounted.toString());
    }
    if (mounted != null) {
      command("umount", mounted.toString());
    }
  }

  private static void fill(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      while (true) {
        out.write(new byte[1024]);
      }
    } catch (IOException full) {
      assertTrue(full.getMessage().contains("space"), full.getMessage());
    }
  }

  @Test
  void aModelThatDoesNotFitOnTheDiskFailsTheRun() throws IOException {
    Path dir = smallDisk().resolve("run");
    plans.model =
        Cranky.modelling(
            good ->
                new Model() {
                  @Override
                  public Archive save() {
                    F64Tensor large = F64Tensor.of(new double[100_000], 100_000);
                    return new Archive("fake-model", 1, Map.of("w", large), Map.of());
                  }

                  @Override
                  public ModelSummary summary() {
                    return good.summary();
                  }
                });
    RunOutcome outcome = run(dir);
    assertEquals(RunState.FAILED, outcome.state());
    assertEquals(ExitCode.TRAINING, outcome.exit());
    assertEquals(
        "model.safetensors cannot be written in %s: No space left on device".formatted(dir),
        outcome.reason());
    assertEquals("FAILED", Folders.json(dir.resolve("run.json")).get("state"));
    assertFalse(Files.exists(dir.resolve("model.safetensors")));
    assertFalse(Files.exists(dir.resolve("model.json")));
    assertTrue(Files.exists(dir.resolve("report.html")));
  }

  @Test
  void aDiskThatIsFullAtTheEndStillHoldsTheTruth() throws IOException {
    Path disk = smallDisk();
    Path dir = disk.resolve("run");
    whileJudging(() -> fill(disk.resolve("junk")));
    RunOutcome outcome = run(dir);
    assertEquals(RunState.FAILED, outcome.state());
    assertEquals(ExitCode.TRAINING, outcome.exit());
    Map<String, String> contents = Folders.contents(dir);
    assertEquals("FAILED", Folders.json(dir.resolve("run.json")).get("state"));
    assertTrue(contents.containsKey("model.safetensors"));
    assertFalse(contents.containsKey("report.html"));
    assertTrue(
        contents.keySet().stream().noneMatch(name -> name.contains(".tmp")),
        contents.keySet()::toString);
  }

  // A disk with a file that is open for writing is busy, but what lies over it can be read-only.
  private void makeReadOnly() throws IOException {
    String disk = mounted.toString();
    assertEquals(0, command("mount", "--bind", disk, disk));
    covered = true;
    assertEquals(0, command("mount", "-o", "remount,bind,ro", disk));
  }

  @Test
  void aDiskThatBecomesReadOnlyFailsTheRunWithASentence() throws IOException {
    Path dir = smallDisk().resolve("run");
    whileJudging(() -> unchecked(this::makeReadOnly));
    RunOutcome outcome = run(dir);
    assertEquals(RunState.FAILED, outcome.state());
    assertEquals(ExitCode.TRAINING, outcome.exit());
    assertTrue(outcome.reason().contains("Read-only file system"), outcome.reason());
    assertEquals("RUNNING", Folders.json(dir.resolve("run.json")).get("state"));
    assertTrue(Aftermath.isKilled(dir), "nobody is at work there");
    assertFalse(Files.exists(dir.resolve("report.html")));
  }

  @Test
  void aReadOnlyFolderIsRefused() throws IOException {
    Path disk = smallDisk();
    assertEquals(0, command("mount", "-o", "remount,ro", disk.toString()));
    FolderException e = assertThrows(FolderException.class, () -> run(disk.resolve("run")));
    assertTrue(e.getMessage().endsWith("Read-only file system"), e.getMessage());
    assertThrows(FolderException.class, () -> run(disk));
  }
}
