package dev.ansatz.workbench.internal.memory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user chose, for all workspaces.
 *
 * @param theme {@code light}, {@code dark} or {@code system}
 * @param fontSize the size of text in points, 9 to 32
 * @param dataFolder where data is looked for; empty for the environment's
 * @param workspaces the folders that were open, the latest first, at most ten
 */
public record UserSettings(
    String theme, int fontSize, Optional<Path> dataFolder, List<Path> workspaces) {
  private static final int MOST_WORKSPACES = 10;

  /** What is true before the user chose anything. */
  public static final UserSettings DEFAULT =
      new UserSettings("system", 13, Optional.empty(), List.of());

  /** Checks the values. */
  public UserSettings {
    workspaces = List.copyOf(workspaces);
    if (!(fontSize >= 9 && fontSize <= 32)) {
      throw new IllegalArgumentException("the font size must be 9 to 32 points; got " + fontSize);
    }
  }

  /** Returns the settings with another theme. */
  public UserSettings withTheme(String other) {
    return new UserSettings(other, fontSize, dataFolder, workspaces);
  }

  /** Returns the settings after a workspace was opened. */
  public UserSettings opened(Path workspace) {
    List<Path> next = new ArrayList<>(List.of(workspace));
    workspaces.stream().filter(it -> !it.equals(workspace)).forEach(next::add);
    return new UserSettings(
        theme, fontSize, dataFolder, next.subList(0, Math.min(MOST_WORKSPACES, next.size())));
  }

  /** Returns it as what JSON is made of. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("theme", theme);
    map.put("fontSize", fontSize);
    map.put("dataFolder", dataFolder.map(Path::toString).orElse(null));
    map.put("workspaces", workspaces.stream().map(Path::toString).toList());
    return map;
  }

  /** Reads what {@link #toMap} made; none where it was not. */
  public static Optional<UserSettings> of(Object json) {
    try {
      Map<?, ?> map = (Map<?, ?>) json;
      return Optional.of(
          new UserSettings(
              Objects.requireNonNull((String) map.get("theme")),
              ((Number) map.get("fontSize")).intValue(),
              Optional.ofNullable((String) map.get("dataFolder")).map(Path::of),
              ((List<?>) map.get("workspaces")).stream().map(it -> Path.of((String) it)).toList()));
    } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
      return Optional.empty(); // damaged settings are no reason not to open
    }
  }
}
