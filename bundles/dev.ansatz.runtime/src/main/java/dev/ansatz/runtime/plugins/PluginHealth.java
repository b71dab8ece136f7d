package dev.ansatz.runtime.plugins;

import java.util.List;

/** Knows which plug-ins could not be loaded, and why. A service; safe from several threads. */
public interface PluginHealth {

  /**
   * Looks for bundles and components that are there but do not work. Looks at the files of the
   * plug-ins folder; creates no plug-in.
   *
   * @return sorted by subject; empty where all is well
   */
  List<Problem> problems();

  /**
   * One thing that does not work.
   *
   * @param subject the bundle, or the file where it is not even a bundle
   * @param reason why not, and what to do: one sentence or two
   */
  record Problem(String subject, String reason) {}
}
