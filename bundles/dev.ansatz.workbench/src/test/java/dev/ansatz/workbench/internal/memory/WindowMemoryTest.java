package dev.ansatz.workbench.internal.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {
  private static final WindowMemory MEMORY =
      new WindowMemory(
          List.of(10, 20, 1200, 800),
          true,
          "compare",
          Map.of("learn", "<layout/>", "data", "ü\n"),
          List.of("experiments/a.yaml"),
          0);

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    JsonFile file = new JsonFile(folder.resolve("deep").resolve("memory.json"));
    file.write(MEMORY.toMap());
    assertEquals(Optional.of(MEMORY), file.read().flatMap(WindowMemory::of));
    try (var files = Files.list(folder.resolve("deep"))) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void whatIsDamagedIsForgotten() throws IOException {
    Path path = folder.resolve("memory.json");
    for (String text : List.of("", "{", "[]", "{\"bounds\": 7}", "null", "{\"bounds\": []}")) {
      Files.writeString(path, text);
      assertEquals(Optional.empty(), new JsonFile(path).read().flatMap(WindowMemory::of), text);
    }
  }

  @Test
  void settingsSurviveAndKeepTheLatestWorkspacesFirst() {
    UserSettings settings = UserSettings.DEFAULT.withTheme("dark");
    for (int i = 0; i < 12; i++) {
      settings = settings.opened(Path.of("w" + i));
    }
    settings = settings.opened(Path.of("w5"));
    assertEquals(Path.of("w5"), settings.workspaces().get(0));
    assertEquals(10, settings.workspaces().size());
    assertEquals(Optional.of(settings), UserSettings.of(settings.toMap()));
    assertEquals(Optional.empty(), UserSettings.of(Map.of("theme", "dark", "fontSize", 900)));
  }
}
