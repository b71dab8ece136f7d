package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aQute.bnd.osgi.Jar;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Native kernels dropped into the plug-ins folder, with no change to anything else. */
class NativeKernelsIT {
  private static final Path DROP_IN =
      Built.jars(Built.TARGET.resolve("drop-ins")).stream().findFirst().orElseThrow();
  private static final String EXPERIMENT =
      """
      title: A network on other kernels
      data: {id: lorenz, length: 1200, split: {train: 0.5}}
      transforms: [standardise]
      model: {id: esn, units: 100, washout: 50, ridge: 1e-6}
      metrics: [nrmse]
      figures: []
      expect: {test.nrmse: "< 0.01"}
      """;

  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  @BeforeEach
  void experiment() throws Exception {
    Files.writeString(ansatz.folder().resolve("small.yaml"), EXPERIMENT);
  }

  @Test
  void theyAreTakenAndTheRunSaysSo() throws Exception {
    Files.copy(DROP_IN, ansatz.plugins().resolve("openblas.jar"));
    assertEquals("dev.ansatz.compute.openblas", kernelsOfARun());
  }

  @Test
  void whereTheyCannotBeLoadedTheNextBestServe() throws Exception {
    try (Jar jar = new Jar(DROP_IN.toFile())) {
      List.copyOf(jar.getResources().keySet()).stream()
          .filter(path -> path.startsWith("native/"))
          .forEach(jar::remove);
      jar.write(new File(ansatz.plugins().toFile(), "broken.jar"));
    }
    assertEquals("dev.ansatz.compute.vector", kernelsOfARun());
  }

  private Object kernelsOfARun() throws Exception {
    ansatz.run("run", "small.yaml", "--out", "run").exits(0);
    String run = Files.readString(ansatz.folder().resolve("run/run.json"));
    return ((Map<?, ?>) JSON.std.mapFrom(run).get("kernels")).get("bundle");
  }
}
