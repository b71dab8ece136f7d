package dev.ansatz.runtime.plugins;

import java.nio.file.Path;
import java.util.List;

/**
 * What lies in the plug-ins folders, and changes to the user's own. A change is a change of files,
 * so it lasts; what runs follows within a second or two. A service; safe from several threads. All
 * methods take time.
 */
public interface PluginFolders {

  /** Returns the user's own folder; need not exist. */
  Path own();

  /** Lists the jars of all folders, also those that are disabled: by bundle, then by version. */
  List<PluginFile> files();

  /**
   * Copies a jar into the user's own folder. Another version of the bundle that lies there makes
   * way for it.
   *
   * @return the copy
   * @throws PluginException where it is no bundle, is there already, is part of the product, or
   *     cannot be copied
   */
  PluginFile install(Path jar);

  /**
   * Takes a jar out of use and keeps it.
   *
   * @throws PluginException where it belongs to the product or cannot be moved
   */
  PluginFile disable(PluginFile file);

  /**
   * Takes a disabled jar into use again.
   *
   * @throws PluginException where it cannot be moved
   */
  PluginFile enable(PluginFile file);

  /**
   * Deletes a jar.
   *
   * @throws PluginException where it belongs to the product or cannot be deleted
   */
  void remove(PluginFile file);
}
