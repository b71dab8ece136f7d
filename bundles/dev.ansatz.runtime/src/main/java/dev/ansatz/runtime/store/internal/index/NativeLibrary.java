package dev.ansatz.runtime.store.internal.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps SQLite's native library in the product's cache. By itself the driver unpacks it for each
 * process anew, and what a killed process has unpacked stays for ever.
 */
final class NativeLibrary {
  private static final String PLACE = "org.sqlite.lib.path";

  private NativeLibrary() {}

  /** Shows the driver the library, where there is a cache and the user has not done so. */
  static synchronized void show() {
    String cache = System.getProperty("ansatz.cache");
    if (cache == null || System.getProperty(PLACE) != null) {
      return;
    }
    try {
      Path folder = Path.of(cache, "sqlite-" + SQLiteJDBCLoader.getVersion());
      unpack(Files.createDirectories(folder).resolve(LibraryLoaderUtil.getNativeLibName()));
      System.setProperty(PLACE, folder.toString());
    } catch (IOException e) {
      System.getLogger(NativeLibrary.class.getName())
          .log(System.Logger.Level.DEBUG, "the driver is left to unpack its library itself", e);
    }
  }

  private static void unpack(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + file.getFileName();
    try (InputStream library = JDBC.class.getResourceAsStream(resource)) {
      if (library == null) {
        throw new IOException("there is no " + resource);
      }
      // Several processes may do this at once.
      Path own = Files.createTempFile(file.getParent(), "library", ".tmp");
      Files.copy(library, own, StandardCopyOption.REPLACE_EXISTING);
      Files.move(own, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
