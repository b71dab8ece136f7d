package dev.ansatz.launcher;

import java.util.List;
import java.util.Map;

/**
 * What the launcher takes from a feature file of the OSGi Feature Service (Compendium chapter 159).
 *
 * @param bundles the bundles, in the order in which they are installed
 * @param properties what the framework is started with: the extension {@code
 *     framework-launching-properties} of chapter 160
 */
record Feature(List<Entry> bundles, Map<String, String> properties) {

  /** Copies the collections. */
  Feature {
    bundles = List.copyOf(bundles);
    properties = Map.copyOf(properties);
  }

  /**
   * One bundle of a feature.
   *
   * @param coordinates names it
   * @param startLevel its start level, at least 1: metadata {@code bundleStartLevel}, else the
   *     feature's {@code defaultStartLevel}
   */
  record Entry(Coordinates coordinates, int startLevel) {}
}
