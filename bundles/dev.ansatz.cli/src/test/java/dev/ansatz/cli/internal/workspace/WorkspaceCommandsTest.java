package dev.ansatz.cli.internal.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.cli.internal.Samples;
import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.runtime.experiment.ExperimentRequest;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Resolved;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandsTest {
  private static final Map<String, Object> SCHEMA = Map.of("type", "object");

  @TempDir Path home;
  @TempDir Path product;
  private TestShell shell;

  @BeforeEach
  void makeShell() throws IOException {
    shell =
        new TestShell(home)
            .with(Templates.class, Samples.templates(product))
            .with(PluginRegistry.class, new Samples.Registry())
            .with(Experiments.class, new SchemaOnly());
  }

  private record SchemaOnly() implements Experiments {
    @Override
    public Resolved resolve(ExperimentRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> schema() {
      return SCHEMA;
    }
  }

  private List<String> files(String dir) throws IOException {
    Path root = home.resolve(dir);
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void makesAWorkspaceOfAllTemplates() throws IOException {
    assertEquals(
        new Result(
            0,
            """
            made the workspace chaos
            next:  cd chaos
                   ansatz run experiments/lorenz-esn.yaml
            """,
            ""),
        shell.run("new", "workspace", "chaos"));
    assertEquals(
        List.of(
            "README.md",
            "ansatz-workspace.yaml",
            "experiment.schema.json",
            "experiments/lorenz-esn.yaml",
            "experiments/size-sweep.yaml"),
        files("chaos"));
    assertEquals(
        """
        # yaml-language-server: $schema=../experiment.schema.json
        # Learns the attractor.
        title: Lorenz attractor
        """,
        Files.readString(home.resolve("chaos/experiments/lorenz-esn.yaml")));
    assertEquals(SCHEMA, Json.read(Files.readString(home.resolve("chaos/experiment.schema.json"))));
  }

  @Test
  void makesAWorkspaceOfOneTemplateInAnEmptyFolder() throws IOException {
    Files.createDirectory(home.resolve("chaos"));
    assertEquals(0, shell.run("new", "workspace", "chaos", "--template", "size-sweep").code());
    assertTrue(files("chaos").contains("experiments/size-sweep.yaml"));
    assertEquals(4, files("chaos").size());
  }

  @Test
  void refusesAFolderThatIsNotEmptyAndAFile() throws IOException {
    Files.createDirectory(home.resolve("full"));
    Files.writeString(home.resolve("full/note.txt"), "mine");
    assertEquals(
        new Result(
            2, "", "ansatz: a new workspace must be a new or an empty folder; full is not empty\n"),
        shell.run("new", "workspace", "full"));
    assertEquals(List.of("note.txt"), files("full"));
    assertEquals(2, shell.run("new", "workspace", "full/note.txt").code());
  }

  @Test
  void printsTheSchema() {
    assertEquals(SCHEMA, Json.read(shell.run("schema").out()));
  }

  @Test
  void writesTheSchema() throws IOException {
    assertEquals(new Result(0, "", ""), shell.run("schema", "--out", "s.json"));
    assertEquals(SCHEMA, Json.read(Files.readString(home.resolve("s.json"))));
  }

  @Test
  void refusesToWriteTheSchemaToAFolderThatIsNotThere() {
    assertEquals(
        new Result(
            2, "", "ansatz: --out must name a file in a folder that exists; got no/s.json\n"),
        shell.run("schema", "--out", "no/s.json"));
  }

  @Test
  void completesCommandsOptionsAndIds() {
    Result result = shell.run("completion", "bash");
    assertEquals(0, result.code());
    for (String word : List.of("lorenz-esn", "echo", "'--json'", "describe", "study-figures")) {
      assertTrue(result.out().contains(word), word);
    }
    assertEquals(result, shell.run("completion", "zsh"));
  }

  @Test
  void refusesAShellItDoesNotKnow() {
    assertEquals(
        new Result(2, "", "ansatz: 'zssh' must be one of bash, zsh; did you mean 'zsh'?\n"),
        shell.run("completion", "zssh"));
  }
}
