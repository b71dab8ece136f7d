package dev.ansatz.launcher;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads feature files. */
final class FeatureReader {
  private static final int DEFAULT_START_LEVEL = 2;
  private static final JSON JSON_WITH_COMMENTS =
      JSON.builder(JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build())
          .build();

  private FeatureReader() {}

  /**
   * Reads one file.
   *
   * @throws LaunchException where the file cannot be read or is no feature
   */
  static Feature read(File file) throws LaunchException {
    try {
      return feature(JSON_WITH_COMMENTS.mapFrom(file));
    } catch (IOException | ClassCastException | NullPointerException e) {
      throw new LaunchException("The feature file '" + file + "' cannot be read: " + reason(e), e);
    }
  }

  private static String reason(Exception e) {
    return e instanceof JsonProcessingException json
        ? json.getOriginalMessage().replace('\n', ' ')
            + " at line "
            + json.getLocation().getLineNr()
        : e.getMessage();
  }

  private static Feature feature(Map<String, Object> json) throws LaunchException {
    Map<?, ?> extensions = (Map<?, ?>) json.getOrDefault("extensions", Map.of());
    int defaultLevel =
        level(
            extension(extensions, "bundle-start-levels"), "defaultStartLevel", DEFAULT_START_LEVEL);
    List<Feature.Entry> entries = new ArrayList<>();
    for (Object bundle : (List<?>) json.getOrDefault("bundles", List.of())) {
      entries.add(entry((Map<?, ?>) bundle, defaultLevel));
    }
    Map<String, String> properties = new TreeMap<>();
    extension(extensions, "framework-launching-properties")
        .forEach((name, value) -> properties.put(name.toString(), value.toString()));
    return new Feature(entries, properties);
  }

  private static Feature.Entry entry(Map<?, ?> bundle, int defaultLevel) throws LaunchException {
    Coordinates coordinates = Coordinates.parse((String) bundle.get("id"));
    return new Feature.Entry(coordinates, level(bundle, "bundleStartLevel", defaultLevel));
  }

  private static int level(Map<?, ?> json, String name, int otherwise) {
    Object value = json.get(name);
    return value == null ? otherwise : ((Number) value).intValue();
  }

  private static Map<?, ?> extension(Map<?, ?> extensions, String name) {
    Map<?, ?> extension = (Map<?, ?>) extensions.get(name);
    return extension == null ? Map.of() : (Map<?, ?>) extension.get("json");
  }
}
