package dev.ansatz.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class DescribeCommandTest {
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
  void describesAModel() {
    assertEquals(
        """
        echo: Echo state network
        Drives a fixed random reservoir and fits a linear readout. Use it for chaotic
        series.
        learns from data for: forecasting
        its models are: forecaster
        from dev.example.echo 1.2.0

        Settings
          name          type     default           unit  accepts
          units         integer  500                     at least 1 and at most 100000
          ridge         number   1e-6                    at least 0
          delay         number   -                 s     above 0
          solver        choice   normal-equations        svd | normal-equations
          train.epochs  integer  3                       at least 1

          units
            Units. Size of the reservoir.
          ridge
            Ridge. Regularisation.
          delay
            Delay
          solver
            Solver
          train.epochs
            Epochs

        In an experiment file
          model: {id: echo}

        On the command line
          --set model.units=500
          --set model.ridge=1e-6

        Sources
          H. Jaeger, The echo state approach, GMD report 148, 2001, eq. 1
        """,
        shell.run("describe", "model", "echo").out());
  }

  @Test
  void describesAModelForPrograms() {
    Map<?, ?> object =
        (Map<?, ?>) Json.read(shell.run("describe", "model", "echo", "--json").out());
    assertEquals("model", object.get("kind"));
    List<?> settings = (List<?>) object.get("settings");
    assertEquals(5, settings.size());
    Map<?, ?> solver = (Map<?, ?>) settings.get(3);
    assertEquals("normal-equations", solver.get("default"));
    assertEquals(List.of("svd", "normal-equations"), solver.get("choices"));
    assertEquals(1.0, ((Map<?, ?>) settings.get(0)).get("min"));
  }

  @Test
  void describesATemplate() {
    assertEquals(
        new Result(
            0,
            """
            size-sweep: Sizes
            Compares sizes.

            # Compares sizes.
            title: Sizes
            """,
            ""),
        shell.run("describe", "template", "size-sweep"));
    Map<?, ?> object =
        (Map<?, ?>) Json.read(shell.run("describe", "template", "size-sweep", "--json").out());
    assertEquals("# Compares sizes.\ntitle: Sizes\n", object.get("text"));
  }

  @Test
  void passesOnWhatTheRegistrySaysOfAnUnknownId() {
    assertEquals(
        new Result(4, "", "ansatz: there is no model 'ecko'\n"),
        shell.run("describe", "model", "ecko"));
  }

  @Test
  void namesTheNearestKind() {
    Result result = shell.run("describe", "modle", "echo");
    assertEquals(2, result.code());
    assertTrue(result.err().endsWith("did you mean 'model'?\n"), result.err());
  }
}
