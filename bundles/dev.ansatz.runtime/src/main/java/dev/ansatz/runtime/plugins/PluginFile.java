package dev.ansatz.runtime.plugins;

import java.nio.file.Path;

/**
 * A jar in a plug-ins folder.
 *
 * @param file the jar
 * @param bundle the bundle's symbolic name; the file's name where it is no bundle
 * @param version the bundle's version; empty where it is no bundle
 * @param own whether it lies in the user's own folder; else it belongs to the product
 * @param enabled whether it is loaded
 */
public record PluginFile(Path file, String bundle, String version, boolean own, boolean enabled) {

  /** Returns whether a plug-in comes from it. */
  public boolean gives(Origin origin) {
    return enabled && origin.bundle().equals(bundle) && origin.version().equals(version);
  }
}
