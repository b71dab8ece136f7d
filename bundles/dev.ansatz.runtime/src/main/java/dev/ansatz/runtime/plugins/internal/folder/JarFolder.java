package dev.ansatz.runtime.plugins.internal.folder;

import dev.ansatz.runtime.plugins.PluginException;
import dev.ansatz.runtime.plugins.PluginFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One plug-ins folder. Jars that are disabled lie in its folder {@code disabled}, where neither the
 * launcher nor File Install looks.
 *
 * @param path the folder; need not exist
 * @param own whether it is the user's own
 */
record JarFolder(Path path, boolean own) {
  private static final String DISABLED = "disabled";

  Path disabled() {
    return path.resolve(DISABLED);
  }

  List<PluginFile> files() {
    return Stream.concat(
            jars(path).map(jar -> describe(jar, true)),
            jars(disabled()).map(jar -> describe(jar, false)))
        .toList();
  }

  private static Stream<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  PluginFile describe(Path jar, boolean enabled) {
    try {
      BundleJar bundle = BundleJar.of(jar);
      return new PluginFile(jar, bundle.name(), bundle.version(), own, enabled);
    } catch (PluginException e) {
      return new PluginFile(jar, jar.getFileName().toString(), "", own, enabled);
    }
  }
}
