package dev.ansatz.compute.openblas.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** Takes the bundle's native libraries out into a folder, where the loader finds them. */
final class NativeFiles {

  private NativeFiles() {}

  /**
   * Takes them out where they are not there yet.
   *
   * @throws IOException where the folder cannot be written
   */
  static void takeOut(Bundle bundle, Path folder) throws IOException {
    Files.createDirectories(folder);
    Enumeration<URL> entries =
        Optional.ofNullable(bundle.findEntries("native", "*", true))
            .orElseGet(Collections::emptyEnumeration);
    while (entries.hasMoreElements()) {
      URL entry = entries.nextElement();
      String path = entry.getPath();
      Path file = folder.resolve(name(path.substring(path.lastIndexOf('/') + 1)));
      if (!path.endsWith("/") && !Files.exists(file)) {
        copy(entry, file);
      }
    }
  }

  /** Returns the name by which the library without LAPACK is linked. */
  private static String name(String file) {
    return file.replaceFirst("^(lib)?openblas\\b", "$1openblas_nolapack");
  }

  /** Copies under another name first, for a second process may look at the same moment. */
  private static void copy(URL entry, Path file) throws IOException {
    Path next = Files.createTempFile(file.getParent(), "next", null);
    try (InputStream in = entry.openStream()) {
      Files.copy(in, next, StandardCopyOption.REPLACE_EXISTING);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
