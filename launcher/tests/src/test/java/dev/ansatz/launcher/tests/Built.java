package dev.ansatz.launcher.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build has made. */
final class Built {
  /** The assembled product. */
  static final Path PRODUCT = Path.of(System.getProperty("ansatz.product")).normalize();

  /** Where tests may write. */
  static final Path TARGET = Path.of(System.getProperty("ansatz.target"));

  /** The framework to boot in this virtual machine. */
  static final String FRAMEWORK = System.getProperty("ansatz.framework");

  private Built() {}

  /** Returns the jars in a folder of the product, sorted by name. */
  static List<Path> jars(String folder) {
    return jars(PRODUCT.resolve(folder));
  }

  /** Returns the jars in a folder, sorted by name. */
  static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty folder for a test. */
  static Path folder(String name) {
    try {
      Path parent = Files.createDirectories(TARGET.resolve("it"));
      return Files.createTempDirectory(parent, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
