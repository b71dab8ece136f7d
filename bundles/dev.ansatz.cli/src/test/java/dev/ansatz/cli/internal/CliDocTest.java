package dev.ansatz.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/cli.md to what the commands' help says. After a change of the help, {@code -Dapprove}
 * writes the file anew.
 */
class CliDocTest {
  private static final List<String> COMMANDS =
      List.of(
          "",
          "run",
          "check",
          "list",
          "describe",
          "new workspace",
          "runs list",
          "runs show",
          "runs compare",
          "runs figure",
          "runs delete",
          "runs reindex",
          "plugins list",
          "plugins install",
          "plugins disable",
          "plugins enable",
          "plugins remove",
          "data install",
          "data list",
          "workbench",
          "schema",
          "completion");

  private static final String HEAD =
      """
      # The commands

      What each command's `--help` says. Written by `CliDocTest`; do not edit. The exit codes are
      in [exit-codes.md](exit-codes.md).
      """;

  @Test
  void isTheHelpOfAllCommands() throws IOException {
    Path file = Path.of("../../docs/cli.md");
    if (System.getProperty("approve") != null) {
      Files.writeString(file, generated());
    }
    assertEquals(generated(), Files.readString(file));
  }

  private static String generated() {
    StringBuilder text = new StringBuilder(HEAD);
    for (String command : COMMANDS) {
      String name = ("ansatz " + command).strip();
      text.append("\n## ").append(name).append("\n\n```text\n").append(help(command));
      text.append("```\n");
    }
    return text.toString();
  }

  private static String help(String command) {
    List<String> arguments = new ArrayList<>();
    if (!command.isEmpty()) {
      arguments.addAll(List.of(command.split(" ")));
    }
    arguments.add("--help");
    TestShell shell = new TestShell(Path.of("").toAbsolutePath());
    return shell.run(arguments.toArray(String[]::new)).out().stripTrailing() + "\n";
  }
}
