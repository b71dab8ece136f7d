package dev.ansatz.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.cli.internal.Samples;
import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
  @TempDir Path folder;
  private TestShell shell;

  @BeforeEach
  void makeShell() throws IOException {
    shell =
        new TestShell(folder)
            .with(PluginRegistry.class, new Samples.Registry())
            .with(Templates.class, Samples.templates(folder));
  }

  @Test
  void listsPluginsByIdAndTitle() {
    assertEquals(new Result(0, "echo  Echo state network\n", ""), shell.run("list", "models"));
  }

  @Test
  void listsTemplatesInColumns() {
    assertEquals(
        new Result(0, "lorenz-esn  Lorenz attractor\nsize-sweep  Sizes\n", ""),
        shell.run("list", "templates"));
  }

  @Test
  void saysWhereThereAreNone() {
    assertEquals(new Result(0, "", "there are no datasets\n"), shell.run("list", "datasets"));
  }

  @Test
  void listsForPrograms() {
    Object models = Json.read(shell.run("list", "models", "--json").out());
    assertEquals(
        List.of(
            Map.of(
                "id", "echo",
                "title", "Echo state network",
                "bundle", "dev.example.echo",
                "version", "1.2.0")),
        models);
    assertEquals(List.of(), Json.read(shell.run("list", "metrics", "--json").out()));
  }

  @Test
  void namesTheNearestWord() {
    assertEquals(
        new Result(
            2,
            "",
            "ansatz: 'modles' must be one of models, datasets, transforms, metrics, figures,"
                + " study-figures, templates; did you mean 'models'?\n"),
        shell.run("list", "modles"));
  }
}
