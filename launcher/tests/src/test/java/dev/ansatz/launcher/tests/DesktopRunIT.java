package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A run of the desktop and of the command line are the same run. Takes no mouse: needs a display.
 */
class DesktopRunIT {
  private static final String EXPERIMENT =
      """
      title: A small autoencoder
      seed: 5
      data: {id: digits}
      model: {id: vae, units: [32], latents: 2}
      train: {epochs: 3}
      figures: [latent-scatter]
      """;

  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  @BeforeEach
  void needsScreen() throws IOException {
    assumeTrue(
        "1".equals(System.getenv("ANSATZ_DESKTOP_TESTS")) && !GraphicsEnvironment.isHeadless(),
        "the workbench's window needs ANSATZ_DESKTOP_TESTS=1 and a display: xvfb-run ./mvnw verify");
    ansatz.with("XDG_CONFIG_HOME", ansatz.folder().resolve("config"));
    Path experiments = Files.createDirectories(ansatz.folder().resolve("w/experiments"));
    Files.writeString(experiments.resolve("small.yaml"), EXPERIMENT);
  }

  private static Map<String, byte[]> files(Path run) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(run)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = run.relativize(file).toString();
        if (!name.equals("times.json")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  @Test
  void theWindowAndTheCommandGiveTheSameBytes() throws Exception {
    Path picture = ansatz.folder().resolve("window.png");
    ansatz
        .run(
            "workbench",
            "--workspace",
            "w",
            "--open",
            "w/experiments/small.yaml",
            "--run",
            "--theme",
            "dark",
            "--size",
            "1024x700",
            "--screenshot",
            picture.toString())
        .exits(0);
    assertEquals(1024, ImageIO.read(picture.toFile()).getWidth());
    Path byWindow = OpenWorkbench.runs(ansatz.folder().resolve("w")).get(0);
    ansatz.run("run", "w/experiments/small.yaml", "--out", "w/runs/by-command").exits(0);
    Map<String, byte[]> one = files(byWindow);
    Map<String, byte[]> other = files(ansatz.folder().resolve("w/runs/by-command"));
    assertEquals(one.keySet(), other.keySet());
    assertTrue(one.size() >= 8, one.keySet().toString());
    for (Map.Entry<String, byte[]> file : one.entrySet()) {
      assertArrayEquals(file.getValue(), other.get(file.getKey()), file.getKey());
    }
  }
}
