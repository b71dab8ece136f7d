package dev.ansatz.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
  @TempDir Path home;
  private Product product;

  @BeforeEach
  void folders() throws Exception {
    Files.createDirectories(home.resolve("features"));
    Files.createDirectories(home.resolve("bundles"));
    product = new Product(home.toFile(), home.resolve("cache").toFile(), List.of());
  }

  private void feature(String name, String... ids) throws Exception {
    String bundles =
        String.join(",", List.of(ids).stream().map(id -> "{\"id\":\"" + id + "\"}").toList());
    Files.writeString(home.resolve("features/" + name), "{\"bundles\":[" + bundles + "]}");
  }

  private String jar(String name) throws Exception {
    Path jar = Files.writeString(home.resolve("bundles/" + name), "");
    return "reference:" + jar.toFile().toURI();
  }

  @Test
  void joinsFeaturesAndNamesABundleOnce() throws Exception {
    String a = jar("a-1.jar");
    String b = jar("b-2.jar");
    feature("1.json", "g:a:1");
    feature("2.json", "g:a:1", "g:b:2");
    assertEquals(Map.of(a, 2, b, 2), Plan.read(product).locations());
  }

  @Test
  void aMissingJarIsNamed() throws Exception {
    feature("1.json", "g:a:1");
    LaunchException e = assertThrows(LaunchException.class, () -> Plan.read(product));
    assertTrue(e.getMessage().contains("a-1.jar"), e.getMessage());
  }

  @Test
  void aProductWithoutFeaturesIsNamed() {
    LaunchException e = assertThrows(LaunchException.class, () -> Plan.read(product));
    assertTrue(e.getMessage().contains("no features"), e.getMessage());
  }
}
