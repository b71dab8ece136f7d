package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What cannot be loaded is named with the reason. */
class HealthIT {
  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  private Path file(String name) throws Exception {
    return ansatz.plugins().resolve(name);
  }

  @Test
  void aFileThatIsNoJarIsNamed() throws Exception {
    Files.writeString(file("corrupt.jar"), "no jar");
    assertTrue(problems().contains("corrupt.jar"));
  }

  @Test
  void aMissingPackageIsNamed() throws Exception {
    Plugins.lackingPackage(file("lacking.jar"));
    assertTrue(problems().contains("com.nowhere.algebra"));
  }

  private String problems() throws Exception {
    Result result = ansatz.run("plugins", "list");
    return result.out() + result.err();
  }
}
