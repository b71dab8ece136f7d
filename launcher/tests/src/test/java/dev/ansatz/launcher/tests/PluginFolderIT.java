package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.launcher.tests.AnsatzProcess.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What lies in the plug-ins folder when a command starts. */
class PluginFolderIT {
  private final AnsatzProcess ansatz = AnsatzProcess.ofProduct();

  private Path file(String name) throws Exception {
    return ansatz.plugins().resolve(name);
  }

  @Test
  void aPluginIsFoundAndGoneWhenItsFileIsGone() throws Exception {
    Path jar = Plugins.unchanged(file("plug in.jar"));
    assertTrue(ansatz.run("list", "transforms").exits(0).out().contains("unchanged"));
    assertTrue(ansatz.run("describe", "transform", "unchanged").exits(0).out().contains("nothing"));
    Files.delete(jar);
    assertFalse(ansatz.run("list", "transforms").exits(0).out().contains("unchanged"));
  }

  @Test
  void aPluginThatNeverStartsStopsNobody() throws Exception {
    Plugins.stuck(file("a.jar"));
    Plugins.unchanged(file("b.jar"));
    Result result = ansatz.run("list", "transforms").exits(0);
    assertTrue(result.out().contains("unchanged"), result.out());
    assertTrue(result.err().contains("com.example.stuck"), result.err());
  }

  @Test
  void aPluginIsInstalledDisabledEnabledAndRemoved() throws Exception {
    Path jar = Plugins.unchanged(ansatz.folder().resolve("download.jar"));
    String installed = ansatz.run("plugins", "install", jar.toString()).exits(0).out();
    assertTrue(installed.contains("installed"), installed);
    assertTrue(ansatz.run("list", "transforms").exits(0).out().contains("unchanged"));
    String bundle = installed.replaceAll("(?s).*: (\\S+) \\S+ installed.*", "$1");
    ansatz.run("plugins", "disable", bundle).exits(0);
    assertFalse(ansatz.run("list", "transforms").exits(0).out().contains("unchanged"));
    ansatz.run("plugins", "enable", bundle).exits(0);
    assertTrue(ansatz.run("list", "transforms").exits(0).out().contains("unchanged"));
    ansatz.run("plugins", "install", jar.toString()).exits(4);
    ansatz.run("plugins", "remove", bundle).exits(0);
    assertFalse(ansatz.run("list", "transforms").exits(0).out().contains("unchanged"));
  }
}
