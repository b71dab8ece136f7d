package dev.ansatz.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.cli.internal.TestShell;
import dev.ansatz.cli.internal.TestShell.Result;
import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginFile;
import dev.ansatz.runtime.plugins.PluginFolders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PluginChangeTest {
  private final Folders folders = new Folders();
  private final TestShell shell =
      new TestShell(Path.of("").toAbsolutePath()).with(PluginFolders.class, folders);

  @Test
  void carriesOutWhatIsAsked() {
    assertTrue(
        shell.run("plugins", "install", "a.jar").out().endsWith("a.jar: a 1.0.0 installed\n"));
    assertTrue(shell.run("plugins", "disable", "a").out().endsWith("a 1.0.0 disabled\n"));
    assertTrue(shell.run("plugins", "enable", "a.jar").out().endsWith("a 1.0.0 enabled\n"));
    assertTrue(shell.run("plugins", "remove", "a").out().endsWith("a 1.0.0 removed\n"));
    assertEquals(List.of(), folders.files());
  }

  @Test
  void saysWhatThereIsWhereNothingHasTheName() {
    shell.run("plugins", "install", "a.jar");
    Result result = shell.run("plugins", "remove", "b");
    assertEquals(2, result.code());
    assertTrue(result.err().contains("there are: a"), result.err());
    assertEquals(2, shell.run("plugins", "enable", "a").code());
  }

  @Test
  void aRefusedPluginHasItsExitCode() {
    Result result = shell.run("plugins", "install", "bad.jar");
    assertEquals(4, result.code());
    assertTrue(result.err().contains("bad.jar is no bundle"), result.err());
  }

  /** Files that are only told of. */
  private static final class Folders implements PluginFolders {
    private final List<PluginFile> files = new ArrayList<>();

    @Override
    public Path own() {
      return Path.of("plugins");
    }

    @Override
    public List<PluginFile> files() {
      return List.copyOf(files);
    }

    @Override
    public PluginFile install(Path jar) {
      if (jar.endsWith("bad.jar")) {
        throw new PluginException("bad.jar is no bundle");
      }
      files.add(new PluginFile(jar, "a", "1.0.0", true, true));
      return files.get(0);
    }

    @Override
    public PluginFile disable(PluginFile file) {
      return put(new PluginFile(file.file(), "a", "1.0.0", true, false));
    }

    @Override
    public PluginFile enable(PluginFile file) {
      return put(new PluginFile(file.file(), "a", "1.0.0", true, true));
    }

    private PluginFile put(PluginFile file) {
      files.set(0, file);
      return file;
    }

    @Override
    public void remove(PluginFile file) {
      files.remove(file);
    }
  }
}
