package dev.ansatz.launcher;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Where the product is, and where it may write.
 *
 * @param home the product's folder: {@code bundles}, {@code features}, {@code templates}
 * @param cache the folder for what can be made again
 * @param pluginFolders the folders whose jars are plug-ins; need not exist
 */
public record Product(File home, File cache, List<File> pluginFolders) {

  /** Checks that everything is there. */
  public Product {
    Objects.requireNonNull(home, "home");
    Objects.requireNonNull(cache, "cache");
    pluginFolders = List.copyOf(pluginFolders);
  }

  /**
   * Returns what the launcher script says in {@code ansatz.home}, {@code ansatz.cache} and {@code
   * ansatz.plugins}.
   *
   * @throws LaunchException where a property is missing
   */
  static Product ofSystemProperties() throws LaunchException {
    String[] folders = property("ansatz.plugins").split(File.pathSeparator);
    return new Product(
        new File(property("ansatz.home")),
        new File(property("ansatz.cache")),
        Arrays.stream(folders).filter(name -> !name.isEmpty()).map(File::new).toList());
  }

  private static String property(String name) throws LaunchException {
    String value = System.getProperty(name);
    if (value == null) {
      throw new LaunchException(
          "The property '" + name + "' must be set; start Ansatz with its script bin/ansatz.");
    }
    return value;
  }

  /** Returns the folder of the bundles. */
  File bundles() {
    return new File(home, "bundles");
  }

  /** Returns the feature files, sorted by name; empty where there are none. */
  File[] features() {
    return files(new File(home, "features"), ".json");
  }

  /** Returns the files of a folder with this ending, sorted by name; empty where it is missing. */
  static File[] files(File folder, String ending) {
    File[] found = folder.listFiles((parent, name) -> name.endsWith(ending));
    File[] files = found == null ? new File[0] : found;
    Arrays.sort(files);
    return files;
  }
}
