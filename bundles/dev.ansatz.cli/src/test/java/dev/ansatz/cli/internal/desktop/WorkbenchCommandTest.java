package dev.ansatz.cli.internal.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.runtime.desktop.Desktop;
import dev.ansatz.runtime.desktop.DesktopException;
import dev.ansatz.runtime.desktop.DesktopRequest;
import dev.ansatz.runtime.engine.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbenchCommandTest {
  @TempDir Path home;

  private final List<DesktopRequest> asked = new ArrayList<>();

  private Result run(String... arguments) {
    Desktop desktop =
        request -> {
          asked.add(request);
          return ExitCode.OK;
        };
    return new TestShell(home).with(Desktop.class, desktop).run(arguments);
  }

  @Test
  void opensTheWorkspaceAroundTheFolder() throws Exception {
    Files.writeString(home.resolve("ansatz-workspace.yaml"), "version: 1\n");
    assertEquals(new Result(0, "", ""), run("workbench"));
    DesktopRequest request = asked.get(0);
    assertEquals(Optional.of(home.toAbsolutePath()), request.workspace());
    assertEquals(Optional.empty(), request.perspective());
    assertEquals(1360, request.width());
  }

  @Test
  void handsOnWhatIsAskedFor() {
    Result result =
        run(
            "workbench",
            "--workspace",
            "chaos",
            "--theme",
            "dark",
            "--perspective",
            "explore",
            "--open",
            "a.yaml",
            "--open",
            "lorenz-esn",
            "--run",
            "--select",
            "a",
            "--screenshot",
            "x.png",
            "--size",
            "1024x700",
            "--scale",
            "1.5");
    assertEquals(new Result(0, "", ""), result);
    DesktopRequest expected =
        new DesktopRequest(
            Optional.of(home.resolve("chaos")),
            Optional.of("explore"),
            Optional.of("dark"),
            List.of("a.yaml", "lorenz-esn"),
            true,
            Optional.empty(),
            List.of("a"),
            Optional.of(home.resolve("x.png")),
            1024,
            700,
            1.5);
    assertEquals(List.of(expected), asked);
  }

  @ParameterizedTest
  @CsvSource({
    "--theme, pink, '--theme must be one of light, dark, system; got ''pink'''",
    "--perspective, lern, 'did you mean ''learn'''",
    "--size, big, '--size must be like 1360x860; got ''big'''",
    "--scale, NaN, '--scale must be 0.5 to 4; got NaN'",
    "--scale, 9, '--scale must be 0.5 to 4; got 9.0'"
  })
  void saysWhatIsWrong(String option, String value, String sentence) {
    Result result = run("workbench", option, value);
    assertEquals(2, result.code());
    assertTrue(result.err().contains(sentence), result.err());
    assertEquals(List.of(), asked);
  }

  @Test
  void saysWhyItCannotOpen() {
    Desktop desktop =
        request -> {
          throw new DesktopException("the workbench needs a display");
        };
    Result result = new TestShell(home).with(Desktop.class, desktop).run("workbench");
    assertEquals(new Result(2, "", "ansatz: the workbench needs a display\n"), result);
  }

  @Test
  void saysThatAProductHasNone() {
    Result result = new TestShell(home).run("workbench");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("the workbench is not part of this product"), result.err());
  }
}
