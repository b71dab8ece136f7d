package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script in a source tree whose build is played by a stand-in for Maven. */
class SourceTreeIT {
  private static final String BUILDING = "building Ansatz";

  private final Path root = Built.folder("source tree");
  private final Path home = root.resolve("launcher/product/target/ansatz");
  private final AnsatzProcess ansatz = AnsatzProcess.of(root.resolve("launcher/ansatz"));

  @BeforeEach
  void tree() throws IOException {
    Files.createDirectories(root.resolve("features"));
    Files.createDirectories(root.resolve("launcher"));
    Files.copy(Built.PRODUCT.resolve("bin/ansatz"), root.resolve("launcher/ansatz"));
  }

  private void maven(String script) throws IOException {
    Path file = Files.writeString(root.resolve("mvnw"), "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private void mavenThatBuilds() throws IOException {
    maven(
        """
        mkdir -p "%1$s"
        cp -R "%2$s"/. "%1$s"
        date -u '+%%Y-%%m-%%d %%H:%%M:%%S UTC' > "%1$s/built"
        """
            .formatted(home, Built.PRODUCT));
  }

  @Test
  void buildsAtTheFirstStartAndSaysSo() throws Exception {
    mavenThatBuilds();
    Result result = ansatz.run("list", "models").exits(0);
    assertTrue(result.err().contains(BUILDING), result.err());
    assertTrue(result.out().contains("esn"), result.out());
  }

  @Test
  void buildsAgainWhenASourceIsNewerAndOnlyThen() throws Exception {
    mavenThatBuilds();
    Files.setLastModifiedTime(root.resolve("features"), FileTime.from(Instant.EPOCH));
    Files.setLastModifiedTime(root.resolve("launcher/ansatz"), FileTime.from(Instant.EPOCH));
    ansatz.run("--version").exits(0);
    assertFalse(ansatz.run("--version").exits(0).err().contains(BUILDING));
    Path source = Files.writeString(root.resolve("features/new.json"), "{}");
    Instant later = Instant.now().plusSeconds(60);
    Files.setLastModifiedTime(source, FileTime.from(later));
    assertTrue(ansatz.run("--version").exits(0).err().contains(BUILDING));
  }

  @Test
  void withoutNetworkTheSentenceSaysSo() throws Exception {
    maven("echo '[ERROR] Could not transfer artifact org.junit:junit-bom:pom'; exit 1");
    String said = failure();
    assertTrue(said.contains("network"), said);
  }

  @Test
  void aBuildThatFailsIsNamedWithItsLog() throws Exception {
    maven("echo 'secret of the log'; echo '[ERROR] A.java:[1,1] no such thing'; exit 1");
    String said = failure();
    assertTrue(said.contains("no such thing") && said.contains("build.log"), said);
    assertFalse(said.contains("secret"), said);
  }

  private String failure() throws Exception {
    Result result = ansatz.run("list", "models").exits(70);
    assertEquals("", result.out());
    return result.err();
  }
}
