package dev.ansatz.runtime.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.model.Archive;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunListener;
import dev.ansatz.runtime.engine.RunOutcome;
import dev.ansatz.runtime.engine.RunRequest;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.store.SavedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEngineTest {
  @TempDir Path temp;

  private final RunEngine engine = new RunEngine(() -> Optional.of(new FakeRenderer()));

  private RunOutcome run(Plans plans, String folder) {
    return engine.run(
        new RunRequest(plans.plan(), temp.resolve(folder), RunListener.NONE, StopToken.never()));
  }

  private static Map<String, byte[]> contents(Path dir) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(dir)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(dir.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  @Test
  void aRunLeavesACompleteFolder() throws IOException {
    RunOutcome outcome = run(new Plans(), "a/b");
    assertEquals("", outcome.reason());
    assertEquals(RunState.FINISHED, outcome.state());
    assertEquals(ExitCode.OK, outcome.exit());
    assertEquals("b", outcome.id());
    assertEquals(Set.of("test.bias"), outcome.metrics().keySet());
    assertEquals(
        List.of(
            "experiment.yaml",
            "figures/learning-curve.png",
            "figures/learning-curve.svg",
            "figures/mean.png",
            "figures/mean.svg",
            "metrics.csv",
            "model.json",
            "model.safetensors",
            "report.html",
            "run.json",
            "times.json"),
        List.copyOf(contents(outcome.dir()).keySet()));
    Map<?, ?> record = (Map<?, ?>) Json.read(Files.readString(outcome.dir().resolve("run.json")));
    assertEquals("FINISHED", record.get("state"));
    assertEquals(List.copyOf(contents(outcome.dir()).keySet()), record.get("files"));
    Archive archive = SavedModel.load(outcome.dir());
    assertEquals(archive, new FakeLearner().load(archive).save());
    assertTrue(outcome.warnings().isEmpty());
  }
}
