package dev.ansatz.launcher;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the features of a product ask for together.
 *
 * @param locations the bundles' locations with their start levels, in the order of installation
 * @param properties what the framework is started with
 */
record Plan(Map<String, Integer> locations, Map<String, String> properties) {
  /** How the location of a bundle begins that is used where it lies, without a copy. */
  static final String REFERENCE = "reference:";

  /**
   * Reads the features of a product.
   *
   * @throws LaunchException where there is none, one is broken, or a bundle is missing
   */
  static Plan read(Product product) throws LaunchException {
    List<Feature> features = new ArrayList<>();
    for (File file : product.features()) {
      features.add(FeatureReader.read(file));
    }
    if (features.isEmpty()) {
      throw new LaunchException(
          "The folder '" + product.home() + "' must hold the product, but it has no features.");
    }
    return join(product, features);
  }

  private static Plan join(Product product, List<Feature> features) throws LaunchException {
    Map<String, Integer> locations = new LinkedHashMap<>();
    Map<String, String> properties = new TreeMap<>();
    for (Feature feature : features) {
      properties.putAll(feature.properties());
      for (Feature.Entry entry : feature.bundles()) {
        locations.putIfAbsent(location(product, entry.coordinates()), entry.startLevel());
      }
    }
    return new Plan(locations, properties);
  }

  private static String location(Product product, Coordinates bundle) throws LaunchException {
    File jar = new File(product.bundles(), bundle.fileName());
    if (!jar.isFile()) {
      throw new LaunchException(
          "The bundle '" + jar + "' is named in a feature but missing; build the product again.");
    }
    return REFERENCE + jar.toURI();
  }
}
