package dev.ansatz.workbench.internal.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.runtime.workspace.Workspace;
import dev.ansatz.workbench.internal.memory.Drafts.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  @TempDir Path folder;

  @Test
  void draftsAreKeptReplacedAndForgotten() throws IOException {
    Drafts drafts = new Drafts(new Workspace(folder));
    assertEquals(List.of(), drafts.all());
    Draft first = new Draft("a", Optional.of(folder.resolve("x.yaml")), "x", "seed: 1\n# ü “”\n");
    Draft second = new Draft("b", Optional.empty(), "new", "seed: 2");
    drafts.keep(new Draft("a", first.file(), "x", "seed: 0"));
    drafts.keep(first);
    drafts.keep(second);
    assertEquals(List.of(first, second), new Drafts(new Workspace(folder)).all());
    drafts.forget("a");
    assertEquals(List.of(second), drafts.all());
  }

  @Test
  void aDamagedDraftDoesNotHideTheOthers() throws IOException {
    Drafts drafts = new Drafts(new Workspace(folder));
    Draft good = new Draft("b", Optional.empty(), "new", "seed: 2");
    drafts.keep(good);
    Files.writeString(folder.resolve(".ansatz/drafts/a.json"), "{\"text\": ");
    assertEquals(List.of(good), drafts.all());
  }
}
