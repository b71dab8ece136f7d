package dev.ansatz.runtime.plugins;

import dev.ansatz.api.plugin.Plugin;
import java.util.List;

/** Knows what is plugged in, now. A service; safe from several threads. */
public interface PluginRegistry {

  /**
   * Lists the plug-ins of a kind by id, without creating any of them.
   *
   * @return sorted by id
   */
  List<Listing> list(Kind<?> kind);

  /**
   * Finds a plug-in; creates it where that has not been done yet.
   *
   * @throws PluginException where there is none of this id (the sentence lists the known ids and
   *     the nearest), two bundles claim the id, or it cannot be created
   */
  <T extends Plugin<?>> Found<T> find(Kind<T> kind, String id);

  /**
   * One line of a list.
   *
   * @param id the plug-in's id
   * @param title its title
   * @param origin its bundle
   */
  record Listing(String id, String title, Origin origin) {}

  /**
   * A plug-in and where it comes from.
   *
   * @param plugin the service
   * @param origin its bundle
   */
  record Found<T>(T plugin, Origin origin) {}
}
