package dev.ansatz.launcher.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The features name what the product holds: no more, no less. */
class FeaturesIT {

  private static List<Map<String, Object>> features() throws IOException {
    List<Map<String, Object>> features = new ArrayList<>();
    try (Stream<Path> files = Files.list(Built.PRODUCT.resolve("features"))) {
      for (Path file : files.sorted().toList()) {
        features.add(JSON.std.mapFrom(file.toFile()));
      }
    }
    return features;
  }

  private static List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Map<String, Object> feature : features()) {
      for (Object bundle : (List<?>) feature.get("bundles")) {
        ids.add((String) ((Map<?, ?>) bundle).get("id"));
      }
    }
    return ids;
  }

  @Test
  void theProductHoldsTheBundlesThatTheFeaturesName() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (String id : ids()) {
      String[] parts = id.split(":");
      named.add(parts[1] + "-" + parts[2] + ".jar");
    }
    TreeSet<String> held = new TreeSet<>();
    Built.jars("bundles").forEach(jar -> held.add(jar.getFileName().toString()));
    assertEquals(named, held, "features against the dependencies of launcher/product/pom.xml");
  }

  @Test
  void noBundleIsNamedTwice() throws IOException {
    assertEquals(new TreeSet<>(ids()).size(), ids().size());
  }

  @Test
  void everyVersionIsFilledIn() throws IOException {
    for (Map<String, Object> feature : features()) {
      assertTrue(feature.get("id").toString().matches("[\\w.-]+:[\\w.-]+:[\\w.-]+"));
      assertEquals("1.0", feature.get("feature-resource-version"));
    }
    ids().forEach(id -> assertTrue(id.matches("[\\w.-]+:[\\w.-]+:[\\w.-]+"), id));
  }
}
