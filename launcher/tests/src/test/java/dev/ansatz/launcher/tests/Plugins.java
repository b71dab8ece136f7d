package dev.ansatz.launcher.tests;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes the bundles that tests drop into the plug-ins folder. */
final class Plugins {
  private static final String ROOT = "dev.ansatz.launcher.tests.";

  private Plugins() {}

  /** Makes a bundle with one package of the tests; headers add to what bnd finds out. */
  static Path make(Path file, String name, Map<String, String> headers) throws IOException {
    Path next = Files.createTempFile(Built.TARGET, name, ".tmp");
    try (Builder builder = new Builder()) {
      builder.setClasspath(new java.io.File[] {Built.TARGET.resolve("test-classes").toFile()});
      builder.setProperty("Bundle-SymbolicName", "com.example." + name);
      builder.setProperty("Bundle-Version", "1.0.0");
      builder.setProperty("Private-Package", ROOT + name);
      headers.forEach(builder::setProperty);
      try (Jar jar = builder.build()) {
        jar.write(next.toFile());
      }
    } catch (Exception e) {
      throw new IOException("The test bundle '" + name + "' cannot be made: " + e, e);
    }
    return Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Makes the transform {@code unchanged}. */
  static Path unchanged(Path file) throws IOException {
    return make(file, "plugin", Map.of());
  }

  /** Makes the same, importing a package that nobody exports. */
  static Path lackingPackage(Path file) throws IOException {
    return make(file, "plugin", Map.of("Import-Package", "com.nowhere.algebra;version=2.0,*"));
  }

  /** Makes a bundle that exports the package which {@link #lackingPackage} makes wanted. */
  static Path supplier(Path file) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    attributes.putValue("Bundle-SymbolicName", "com.example.supplier");
    attributes.putValue("Export-Package", "com.nowhere.algebra;version=2.0");
    Path next = Files.createTempFile(Built.TARGET, "supplier", ".tmp");
    new JarOutputStream(Files.newOutputStream(next), manifest).close();
    return Files.move(next, file);
  }

  /** Makes a bundle whose activator never returns. */
  static Path stuck(Path file) throws IOException {
    return make(file, "stuck", Map.of("Bundle-Activator", ROOT + "stuck.Stuck"));
  }
}
