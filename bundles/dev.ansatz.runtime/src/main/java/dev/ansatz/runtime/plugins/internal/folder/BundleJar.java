package dev.ansatz.runtime.plugins.internal.folder;

import dev.ansatz.runtime.plugins.PluginException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * What a jar's manifest says of its bundle.
 *
 * @param name the symbolic name
 * @param version the version
 */
record BundleJar(String name, String version) {

  /**
   * Reads a jar.
   *
   * @throws PluginException where it is no bundle
   */
  static BundleJar of(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new PluginException("a plug-in must be a jar file; there is no file " + jar);
    }
    try (JarFile opened = new JarFile(jar.toFile())) {
      Manifest manifest = opened.getManifest();
      return of(jar, manifest == null ? new Attributes() : manifest.getMainAttributes());
    } catch (IOException | SecurityException e) {
      throw new PluginException(
          "%s is not a readable jar: %s; copy or download it anew"
              .formatted(jar.getFileName(), e.getMessage()),
          e);
    }
  }

  private static BundleJar of(Path jar, Attributes manifest) {
    String name = header(jar, manifest, Constants.BUNDLE_SYMBOLICNAME);
    String version = header(jar, manifest, Constants.BUNDLE_VERSION);
    try {
      return new BundleJar(name, Version.parseVersion(version).toString());
    } catch (IllegalArgumentException e) {
      throw new PluginException(
          "%s is no bundle: its Bundle-Version '%s' is no version; build it with bnd-maven-plugin"
              .formatted(jar.getFileName(), version),
          e);
    }
  }

  private static String header(Path jar, Attributes manifest, String header) {
    String value = manifest.getValue(header);
    if (value == null || value.isBlank()) {
      throw new PluginException(
          "%s is no bundle: its manifest has no %s; build it with bnd-maven-plugin"
              .formatted(jar.getFileName(), header));
    }
    return value.split(";")[0].trim();
  }
}
