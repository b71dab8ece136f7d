package dev.ansatz.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotTest {
  @TempDir Path cache;

  @Test
  void twoAtOnceGetTwoSlotsAndAFreedOneIsUsedAgain() throws Exception {
    Slot first = Slot.acquire(cache.toFile());
    try (Slot second = Slot.acquire(cache.toFile())) {
      assertNotEquals(first.storage(), second.storage());
      first.close();
      try (Slot third = Slot.acquire(cache.toFile())) {
        assertEquals(first.storage(), third.storage());
      }
    }
  }

  @Test
  void remembersUntilItIsCleared() throws Exception {
    try (Slot slot = Slot.acquire(cache.toFile())) {
      assertEquals("", slot.recall());
      slot.clear();
      slot.remember("something");
      assertEquals("something", slot.recall());
      slot.clear();
      assertEquals("", slot.recall());
    }
  }

  @Test
  void clearingDoesNotFollowLinks() throws Exception {
    Path outside = Files.createDirectory(cache.resolve("outside"));
    Path file = Files.writeString(outside.resolve("file"), "kept");
    try (Slot slot = Slot.acquire(cache.toFile())) {
      slot.clear();
      Path link = slot.storage().toPath().resolveSibling("link");
      Files.createSymbolicLink(link, outside);
      slot.clear();
      assertFalse(Files.exists(link));
      assertTrue(Files.exists(file));
    }
  }

  @Test
  void aCacheThatIsAFileIsNamed() throws Exception {
    File file = Files.writeString(cache.resolve("file"), "").toFile();
    LaunchException e = assertThrows(LaunchException.class, () -> Slot.acquire(file));
    assertTrue(e.getMessage().contains(file.getPath()), e.getMessage());
  }
}
