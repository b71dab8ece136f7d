package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import dev.ansatz.launcher.tests.AnsatzProcess.Running;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults from outside, done to real processes. The property {@code ansatz.faults} says how many
 * seeds decide when a process is killed: one as a rule, many in the profile {@code faults}. Every
 * learner has an experiment in the resource folder {@code faults}.
 */
class FaultsIT {
  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  private static String experiment(String name) throws IOException {
    try (InputStream in = FaultsIT.class.getResourceAsStream("/faults/" + name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "esn",
        "nvar",
        "ppca-em",
        "gmm",
        "naive-bayes",
        "vae",
        "cnn",
        "mlp-lbfgs",
        "rnn-classifier",
        "rnn-labeller",
        "rnn-regressor",
        "rnn-forecaster",
        "sweep",
        "sweep-of-networks"
      })
  void whatWasKilledGoesOnToTheSameBytes(String name) throws Exception {
    Interruption interruption = new Interruption(name, experiment(name));
    for (long seed : LongStream.rangeClosed(1, Long.getLong("ansatz.faults", 1)).toArray()) {
      interruption.assertSameBytesAfterKills(seed);
    }
  }

  private Running startLongRun() throws IOException {
    String experiment = experiment("esn").replace("40000", "400000").replace("150", "300");
    Files.writeString(ansatz.folder().resolve("long.yaml"), experiment);
    Running running = ansatz.start("run", "long.yaml", "--out", "long");
    running.awaitErr("reading rows");
    return running;
  }

  private Path longRun() {
    return ansatz.folder().resolve("long");
  }

  private Object state() throws IOException {
    return JSON.std.mapFrom(longRun().resolve("run.json").toFile()).get("state");
  }

  @Test
  void aKilledRunIsKnownAsKilled() throws Exception {
    Running running = startLongRun();
    assertTrue(ansatz.run("runs", "show", "long").exits(0).out().contains("long running"));
    assertTrue(running.killAfter(0));
    assertEquals("RUNNING", state());
    assertTrue(ansatz.run("runs", "show", "long").exits(0).out().contains("long killed"));
    assertEquals("KILLED", state());
  }

  @Test
  void ofTwoProcessesInOneFolderTheSecondIsRefused() throws Exception {
    Running running = startLongRun();
    for (Result second :
        new Result[] {
          ansatz.run("run", "long.yaml", "--out", "long"), ansatz.run("run", "--resume", "long")
        }) {
      assertTrue(second.exits(2).err().contains("is in use by another run"), second.err());
    }
    ansatz.run("runs", "stop", "long").exits(0);
    running.end().exits(130);
    assertEquals("STOPPED", state());
    assertFalse(Files.exists(longRun().resolve("stop")));
    assertFalse(Files.exists(longRun().resolve("lock")));
  }
}
