package dev.ansatz.runtime.plan;

import dev.ansatz.api.plugin.Plugin;
import dev.ansatz.runtime.plugins.Origin;

/**
 * A plug-in with the settings it is to be used with.
 *
 * @param plugin the plug-in
 * @param settings a record of the plug-in's settings type
 * @param origin the plug-in's bundle
 */
public record Bound<T extends Plugin<?>>(T plugin, Record settings, Origin origin) {

  /** Returns the plug-in's id. */
  public String id() {
    return plugin.descriptor().id();
  }
}
