package dev.ansatz.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureReaderTest {
  @TempDir Path folder;

  private File file(String text) throws IOException {
    return Files.writeString(folder.resolve("feature.json"), text).toFile();
  }

  @Test
  void readsBundlesLevelsAndProperties() throws Exception {
    Feature feature =
        FeatureReader.read(
            file(
                """
                {
                  // chapter 159 allows comments
                  "id": "g:f:1",
                  "bundles": [{"id": "g:a:1.2"}, {"id": "g:b:3", "bundleStartLevel": 7}],
                  "extensions": {
                    "bundle-start-levels": {"json": {"defaultStartLevel": 5}},
                    "framework-launching-properties": {"json": {"poll": 500, "name": "x=y"}}
                  }
                }
                """));
    assertEquals(
        List.of(
            new Feature.Entry(new Coordinates("g", "a", "1.2"), 5),
            new Feature.Entry(new Coordinates("g", "b", "3"), 7)),
        feature.bundles());
    assertEquals(Map.of("poll", "500", "name", "x=y"), feature.properties());
  }

  @Test
  void aFeatureMayHoldNothing() throws Exception {
    assertEquals(new Feature(List.of(), Map.of()), FeatureReader.read(file("{}")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"bundles\": 3}",
        "{\"bundles\": [{}]}",
        "{\"bundles\": [{\"id\": \"g:a\"}]}",
        "{\"bundles\": [{\"id\": \"g:a:1\", \"bundleStartLevel\": \"high\"}]}",
        "{\"extensions\": []}",
        "{\"bundles\": ["
      })
  void whatIsNoFeatureIsNamed(String text) throws Exception {
    File file = file(text);
    LaunchException e = assertThrows(LaunchException.class, () -> FeatureReader.read(file));
    assertTrue(e.getMessage().contains("eature"), e.getMessage());
  }
}
