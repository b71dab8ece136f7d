package dev.ansatz.launcher.tests;

import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * What a bundle's jar says of itself and holds.
 *
 * @param name the symbolic name
 * @param version the bundle's version
 * @param imports the header Import-Package
 * @param exports the header Export-Package
 * @param packages the packages that have a class in the jar
 */
record BundleJar(
    String name, String version, Parameters imports, Parameters exports, Set<String> packages) {

  /** Reads a jar. */
  static BundleJar read(Path file) {
    try (JarFile jar = new JarFile(file.toFile())) {
      Manifest manifest = jar.getManifest();
      return new BundleJar(
          header(manifest, "Bundle-SymbolicName").keySet().iterator().next(),
          manifest.getMainAttributes().getValue("Bundle-Version"),
          header(manifest, "Import-Package"),
          header(manifest, "Export-Package"),
          packages(jar));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Parameters header(Manifest manifest, String name) {
    return OSGiHeader.parseHeader(manifest.getMainAttributes().getValue(name));
  }

  private static Set<String> packages(JarFile jar) {
    Set<String> packages = new TreeSet<>();
    jar.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
        .filter(name -> name.contains("/"))
        .forEach(name -> packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
    return packages;
  }

  /** Returns whether it is one of ours and no library in a bundle's clothes. */
  boolean ours() {
    return name.startsWith("dev.ansatz.") && !name.startsWith("dev.ansatz.lib.");
  }
}
