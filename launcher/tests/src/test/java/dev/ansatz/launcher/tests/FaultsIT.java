package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import dev.ansatz.launcher.tests.AnsatzProcess.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Faults from outside, done to real processes. The property {@code ansatz.faults} says how many
 * seeds decide when a process is killed: one as a rule, many in the profile {@code faults}.
 */
class FaultsIT {
  private static final String ESN =
      """
      title: A small reservoir
      data: {id: lorenz, length: 12000, split: {train: 0.8}}
      transforms: [standardise]
      model: {id: esn, units: 150, washout: 50, ridge: 1e-8}
      metrics: [mse, nrmse]
      figures: [forecast]
      run: {threads: 1, checkpoint: 0.05}
      """;
  private static final String VAE =
      """
      title: A small autoencoder
      data: {id: digits}
      model: {id: vae, units: [32], latents: 2}
      train: {epochs: 5, batchSize: 64}
      figures: []
      run: {threads: 1, checkpoint: 0.05}
      """;
  private static final String SWEEP =
      ESN.replace("12000", "3000")
          + """
          sweep:
            over: {model.units: [40, 60]}
            repeats: 2
            figures: [score-by-setting]
          """;

  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  private static void assertResumable(String name, String experiment) throws Exception {
    Interruption interruption = new Interruption(name, experiment);
    for (long seed : LongStream.rangeClosed(1, Long.getLong("ansatz.faults", 1)).toArray()) {
      interruption.assertSameBytesAfterKills(seed);
    }
  }

  @Test
  void aKilledReservoirGoesOnToTheSameBytes() throws Exception {
    assertResumable("esn", ESN);
  }

  @Test
  void aKilledNetworkGoesOnToTheSameBytes() throws Exception {
    assertResumable("vae", VAE);
  }

  @Test
  void aKilledSweepGoesOnToTheSameBytes() throws Exception {
    assertResumable("sweep", SWEEP);
  }

  private Running startLongRun() throws IOException {
    String experiment = ESN.replace("12000", "400000").replace("150", "300");
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
