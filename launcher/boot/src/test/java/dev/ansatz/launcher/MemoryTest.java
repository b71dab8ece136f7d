package dev.ansatz.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  @TempDir Path home;

  @Test
  void isReadAsItWasWritten() {
    Memory memory = new Memory("felix /a\nb 1 2", 3, Map.of("x", "y=z", "empty", ""));
    assertEquals(Optional.of(memory), Memory.parse(memory.text(), memory.fingerprint()));
    assertEquals(Optional.empty(), Memory.parse(memory.text(), "felix /a\nb 1 3"));
    assertEquals(Optional.empty(), Memory.parse("", memory.fingerprint()));
  }

  @Test
  void theFingerprintSeesAnotherJarAnotherTimeAndAnotherFramework() throws Exception {
    Path jar = Files.createDirectory(home.resolve("bundles")).resolve("a.jar");
    String none = fingerprint("felix");
    Files.writeString(jar, "one");
    String one = fingerprint("felix");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1000));
    String older = fingerprint("felix");
    assertNotEquals(none, one);
    assertNotEquals(one, older);
    assertEquals(older, fingerprint("felix"));
    assertNotEquals(older, fingerprint("equinox"));
  }

  private String fingerprint(String framework) {
    return Memory.fingerprint(
        new Product(home.toFile(), home.resolve("cache").toFile(), List.of()), framework);
  }
}
