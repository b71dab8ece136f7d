package dev.ansatz.figures.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypefaceTest {

  @Test
  void fontIsTheOneInTheBundle() {
    assertEquals("Roboto", Typeface.ofSize(10).getFamily());
  }

  @Test
  void hasTheSignsThatAxesNeed() {
    assertTrue("−×·…±°²σλµ".chars().allMatch(c -> Typeface.ofSize(10).canDisplay((char) c)));
  }

  @Test
  void longTextIsCutToItsRoom() {
    String cut = Typeface.fit(Look.TICK, "a rather long text", 40);
    assertTrue(cut.endsWith("…") && Typeface.width(Look.TICK, cut) <= 40, cut);
    assertEquals("short", Typeface.fit(Look.TICK, "short", 400));
  }

  @Test
  void loadsWhileTheMachineEnds(@TempDir Path temporary) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                LastPicture.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("drawn", said.strip(), said);
    assertEquals(0, process.waitFor());
    try (Stream<Path> left = Files.list(temporary)) {
      assertTrue(left.noneMatch(file -> file.getFileName().toString().startsWith("ansatz-font")));
    }
  }
}
