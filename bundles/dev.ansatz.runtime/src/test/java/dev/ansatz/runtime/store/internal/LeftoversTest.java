package dev.ansatz.runtime.store.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path dir;

  /** A process that was killed while someone watched leaves the page and its pictures. */
  @Test
  void livePicturesAreRemoved() throws IOException {
    Path live = Files.createDirectory(dir.resolve("live"));
    Files.createFile(live.resolve("plane.png"));
    Files.createFile(live.resolve("plane.png.new"));
    Files.createFile(dir.resolve("live.html"));
    Files.createFile(dir.resolve("run.json"));
    Leftovers.remove(dir);
    assertFalse(Files.exists(live));
    assertFalse(Files.exists(dir.resolve("live.html")));
    assertTrue(Files.exists(dir.resolve("run.json")));
  }

  @Test
  void filesOfOthersStay() throws IOException {
    Path note = Files.createDirectory(dir.resolve("live")).resolve("note.txt");
    Files.createFile(note);
    Leftovers.remove(dir);
    assertTrue(Files.exists(note));
  }
}
