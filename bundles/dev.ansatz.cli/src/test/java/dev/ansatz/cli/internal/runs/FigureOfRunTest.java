package dev.ansatz.cli.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.runtime.store.RunStore;
import dev.ansatz.runtime.store.internal.index.StoreService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureOfRunTest {
  @TempDir Path home;

  @BeforeEach
  void makeRun() throws IOException {
    Path figures = Files.createDirectories(home.resolve("runs/a/figures"));
    Files.writeString(home.resolve("runs/a/run.json"), "{\"state\": \"FINISHED\"}");
    Files.writeString(figures.resolve("attractor.png"), "not looked at");
  }

  private Result run(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "runs";
    arguments[1] = "figure";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return new TestShell(home).with(RunStore.class, new StoreService()).run(arguments);
  }

  @Test
  void namesTheFiguresThatThereAre() {
    Result result = run("a", "atractor");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("the run a has no figure 'atractor'; it has attractor"));
  }

  @Test
  void saysThatAnOldRunKeptItsPictureAlone() {
    Result result = run("a", "attractor");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("keeps 'attractor' as a picture alone"), result.err());
    assertFalse(Files.exists(home.resolve("attractor.png")));
  }
}
