package dev.ansatz.runtime.plugins.internal.health;

import dev.ansatz.runtime.plugins.PluginHealth.Problem;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Looks at the files of the plug-ins folders. File Install ignores what is no bundle without a
 * word, and keeps why a bundle cannot be installed to its log: so that is tried once more.
 */
final class Files {
  private final BundleContext context;

  Files(BundleContext context) {
    this.context = context;
  }

  List<Problem> problems(List<File> folders) {
    List<Problem> problems = new ArrayList<>();
    for (File folder : folders) {
      File[] jars = folder.listFiles((parent, name) -> name.endsWith(".jar"));
      Arrays.stream(Optional.ofNullable(jars).orElse(new File[0]))
          .sorted()
          .forEach(
              jar ->
                  reason(jar)
                      .ifPresent(reason -> problems.add(new Problem(jar.getName(), reason))));
    }
    return problems;
  }

  private Optional<String> reason(File jar) {
    try (JarFile opened = new JarFile(jar)) {
      return symbolicName(opened.getManifest()).isEmpty()
          ? Optional.of(
              "It is no bundle: its manifest has no Bundle-SymbolicName. Build it with"
                  + " bnd-maven-plugin.")
          : install(jar);
    } catch (IOException | SecurityException e) {
      return Optional.of("It is not a readable jar: %s. Copy it anew.".formatted(e.getMessage()));
    }
  }

  private static Optional<String> symbolicName(Manifest manifest) {
    return Optional.ofNullable(manifest)
        .map(m -> m.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME));
  }

  private Optional<String> install(File jar) {
    String location = jar.toURI().toString();
    if (context.getBundle(location) != null) {
      return Optional.empty();
    }
    try {
      context.installBundle(location);
      return Optional.empty();
    } catch (BundleException e) {
      return Optional.of(
          e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
              ? "A bundle of the same name and version is there already. Remove one of them."
              : "It cannot be installed: " + e.getMessage());
    }
  }
}
