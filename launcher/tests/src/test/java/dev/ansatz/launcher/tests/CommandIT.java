package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import org.junit.jupiter.api.Test;

/** Commands, as a user gives them to the shell. */
class CommandIT {
  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  @Test
  void listsModelsAndSaysNothingElse() throws Exception {
    Result result = ansatz.run("list", "models").exits(0);
    assertTrue(result.out().contains("esn") && result.out().contains("nvar"), result.out());
    assertEquals("", result.err());
  }

  @Test
  void anUnknownCommandIsWrongUsage() throws Exception {
    Result result = ansatz.run("wrong").exits(2);
    assertTrue(result.err().contains("'wrong'"), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    assertEquals("", result.out());
  }

  @Test
  void aMissingFileIsNamed() throws Exception {
    Result result = ansatz.run("run", "nowhere/missing.yaml");
    assertTrue(result.exit() == 2 || result.exit() == 3, result.toString());
    assertTrue(result.sentences().contains("missing.yaml"), result.err());
    assertEquals(1, result.sentences().lines().count(), result.err());
  }
}
