package dev.ansatz.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.cli.internal.Samples;
import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.cli.internal.run.Fakes.FakeExperiments;
import dev.ansatz.runtime.experiment.ExperimentException;
import dev.ansatz.runtime.experiment.Experiments;
import dev.ansatz.runtime.experiment.Mistake;
import dev.ansatz.runtime.experiment.Templates;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.PluginException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path home;
  private TestShell shell;

  @BeforeEach
  void makeShell() throws IOException {
    shell = new TestShell(home).with(Templates.class, Samples.templates(home));
    Files.writeString(home.resolve("my.yaml"), "");
  }

  private void failWith(RuntimeException failure) {
    shell.with(
        Experiments.class,
        new FakeExperiments(
            request -> {
              throw failure;
            }));
  }

  @Test
  void saysWhereAllIsWell() {
    shell.with(Experiments.class, new FakeExperiments(Fakes::single));
    assertEquals(
        new Result(0, "my.yaml: no mistakes\n", "note: data.sd is dropped\n"),
        shell.run("check", "my.yaml"));
    assertEquals(
        Map.of(
            "file",
            "lorenz-esn.yaml",
            "valid",
            true,
            "mistakes",
            List.of(),
            "notes",
            List.of("data.sd is dropped")),
        Json.read(shell.run("check", "lorenz-esn", "--json").out()));
  }

  @Test
  void printsEveryMistakeAsEditorsReadIt() {
    failWith(
        new ExperimentException(
            List.of(new Mistake(9, 1, "no such section"), new Mistake(3, 14, "too small"))));
    assertEquals(
        new Result(2, "my.yaml:3:14: too small\nmy.yaml:9:1: no such section\n", ""),
        shell.run("check", "my.yaml"));
    Map<?, ?> object = (Map<?, ?>) Json.read(shell.run("check", "my.yaml", "--json").out());
    assertEquals(false, object.get("valid"));
    assertEquals(
        Map.of("line", 3, "column", 14, "message", "too small"),
        ((List<?>) object.get("mistakes")).get(0));
  }

  @Test
  void tellsOfAMissingPlugin() {
    failWith(
        new ExperimentException(
            List.of(new Mistake(1, 12, "there is no model 'esm'")), new PluginException("esm")));
    assertEquals(
        new Result(4, "my.yaml:1:12: there is no model 'esm'\n", ""),
        shell.run("check", "my.yaml"));
    assertEquals(
        new Result(4, "", "ansatz: my.yaml:1:12: there is no model 'esm'\n"),
        shell.run("run", "my.yaml"));
  }
}
