package dev.ansatz.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.cli.internal.Samples;
import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.plugins.PluginHealth;
import dev.ansatz.runtime.plugins.PluginHealth.Problem;
import dev.ansatz.runtime.plugins.PluginRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginsCommandTest {
  private static final Problem PROBLEM =
      new Problem("broken.jar", "its package org.missing 2.0 is not there; install it");

  private final TestShell shell =
      new TestShell(Path.of("").toAbsolutePath())
          .with(PluginRegistry.class, new Samples.Registry());

  @Test
  void listsBundlesAndWhatTheyOffer() {
    shell.with(PluginHealth.class, List::of);
    assertEquals(
        new Result(0, "dev.example.echo  1.2.0  model echo\n", ""), shell.run("plugins", "list"));
  }

  @Test
  void saysWhatCouldNotBeLoadedAndWhy() {
    shell.with(PluginHealth.class, () -> List.of(PROBLEM));
    assertEquals(
        """
        dev.example.echo  1.2.0  model echo

        Not loaded:
          broken.jar
            its package org.missing 2.0 is not there; install it
        """,
        shell.run("plugins", "list").out());
  }

  @Test
  void tellsProgramsBoth() {
    shell.with(PluginHealth.class, () -> List.of(PROBLEM));
    assertEquals(
        Map.of(
            "bundles",
            List.of(
                Map.of(
                    "bundle",
                    "dev.example.echo",
                    "version",
                    "1.2.0",
                    "offers",
                    List.of("model echo"))),
            "problems",
            List.of(Map.of("subject", PROBLEM.subject(), "reason", PROBLEM.reason()))),
        Json.read(shell.run("plugins", "list", "--json").out()));
  }
}
