package dev.ansatz.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.cli.internal.Samples;
import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.runtime.experiment.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JUnitFileTest {
  @TempDir Path home;

  @Test
  void aRunThatCouldNotBeginIsAnError() throws IOException {
    Path file = home.resolve("reports/junit.xml");
    assertEquals(
        3,
        new TestShell(home)
            .with(Templates.class, Samples.templates(home))
            .run("run", "none.yaml", "--junit", "reports/junit.xml")
            .code());
    String xml = Files.readString(file);
    assertTrue(
        xml.contains("<testsuites name=\"none\" tests=\"1\" failures=\"0\" errors=\"1\""), xml);
    assertTrue(xml.contains("there is no experiment file"), xml);
  }
}
