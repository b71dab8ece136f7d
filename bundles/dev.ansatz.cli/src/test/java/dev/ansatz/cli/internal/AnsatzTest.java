package dev.ansatz.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.cli.internal.TestShell.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AnsatzTest {
  private final TestShell shell = new TestShell(Path.of("").toAbsolutePath());

  private void assertRefused(String sentence, String... arguments) {
    assertEquals(new Result(2, "", "ansatz: " + sentence + "\n"), shell.run(arguments));
  }

  @Test
  void tellsItsVersion() {
    assertEquals(new Result(0, "ansatz 0.1.0\n", ""), shell.run("--version"));
  }

  @Test
  void withoutArgumentsShowsTheHelpAsARefusal() {
    Result result = shell.run();
    assertEquals(2, result.code());
    assertEquals(shell.run("--help").out(), result.err());
  }

  @Test
  void helpIsACommandToo() {
    assertEquals(shell.run("run", "--help"), shell.run("help", "run"));
    assertEquals(shell.run("run", "--help"), shell.run("--help", "run"));
    assertEquals(shell.run("--help"), shell.run("help"));
  }

  @Test
  void helpNeedsNoService() {
    assertEquals(0, shell.run("describe", "--help").code());
  }

  @Test
  void namesTheNearestCommand() {
    assertRefused("\"ansatz\" has no command 'rnu'; did you mean 'run'?", "rnu", "lorenz-esn");
  }

  @Test
  void namesTheNearestOption() {
    assertRefused(
        "\"ansatz list\" has no option '--jsn'; did you mean '--json'?", "list", "models", "--jsn");
  }

  @Test
  void pointsToTheHelpWhereNothingIsNear() {
    assertRefused("\"ansatz\" has no command 'banana'; see \"ansatz --help\"", "banana");
    assertRefused(
        "\"ansatz list\" has no use for 'x'; see \"ansatz list --help\"", "list", "models", "x");
    assertRefused("missing required parameter: 'WHAT'; see \"ansatz list --help\"", "list");
  }

  @Test
  void asksForTheCommandOfAGroup() {
    assertRefused("\"ansatz new\" needs a command: workspace", "new");
  }

  @Test
  void refusesASeedThatIsNoInteger() {
    assertRefused(
        "invalid value for option '--seed': must be an integer of 64 bits; got '1.5';"
            + " see \"ansatz run --help\"",
        "run",
        "lorenz-esn",
        "--seed",
        "1.5");
  }

  @Test
  void anInternalErrorHasOneLineUnlessAsked() {
    Result plain = shell.run("list", "models");
    assertEquals(70, plain.code());
    assertEquals(1, plain.err().lines().count());
    assertTrue(plain.err().startsWith("ansatz: internal error: "), plain.err());
    assertFalse(plain.err().contains("\tat "));
    assertTrue(shell.run("list", "models", "--stacktrace").err().contains("\tat "));
  }
}
