package dev.ansatz.workbench.internal.fake;

import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginFile;
import dev.ansatz.runtime.plugins.PluginFolders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plug-ins' files that are only told of; installs every jar whose name does not say broken. */
public final class FakeFolders implements PluginFolders {
  private final List<PluginFile> files = new ArrayList<>();

  /** Tells of a file. */
  public synchronized FakeFolders add(String bundle, String version, boolean own, boolean enabled) {
    files.add(
        new PluginFile(
            Path.of("/plugins", bundle + "-" + version + ".jar"), bundle, version, own, enabled));
    return this;
  }

  @Override
  public Path own() {
    return Path.of("/home/user/.local/share/ansatz/plugins");
  }

  @Override
  public synchronized List<PluginFile> files() {
    return List.copyOf(files);
  }

  @Override
  public synchronized PluginFile install(Path jar) {
    if (jar.toString().contains("broken")) {
      throw new PluginException(
          "broken.jar is no bundle: its manifest has no Bundle-SymbolicName;"
              + " build it with bnd-maven-plugin");
    }
    String name = jar.getFileName().toString().replace(".jar", "");
    add(name, "1.0.0", true, true);
    return files.get(files.size() - 1);
  }

  @Override
  public synchronized PluginFile disable(PluginFile file) {
    return replace(file, false);
  }

  @Override
  public synchronized PluginFile enable(PluginFile file) {
    return replace(file, true);
  }

  private PluginFile replace(PluginFile file, boolean enabled) {
    PluginFile changed =
        new PluginFile(file.file(), file.bundle(), file.version(), file.own(), enabled);
    files.set(files.indexOf(file), changed);
    return changed;
  }

  @Override
  public synchronized void remove(PluginFile file) {
    files.remove(file);
  }
}
