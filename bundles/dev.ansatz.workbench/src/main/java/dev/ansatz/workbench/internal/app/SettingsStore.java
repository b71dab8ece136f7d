package dev.ansatz.workbench.internal.app;

import dev.ansatz.workbench.internal.memory.JsonFile;
import dev.ansatz.workbench.internal.memory.UserSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the user's choices are kept: {@code ansatz/workbench.json} in the user's folder of
 * configurations.
 *
 * @param file the file
 */
record SettingsStore(JsonFile file) {

  /**
   * Finds the place.
   *
   * @param named the folder of configurations; none for the environment's
   */
  static SettingsStore of(Optional<String> named, Map<String, String> environment) {
    String config = named.orElseGet(() -> environment.getOrDefault("XDG_CONFIG_HOME", ""));
    Path folder =
        config.isEmpty() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(config);
    return new SettingsStore(new JsonFile(folder.resolve("ansatz").resolve("workbench.json")));
  }

  UserSettings read() {
    return file.read().flatMap(UserSettings::of).orElse(UserSettings.DEFAULT);
  }

  void keep(UserSettings settings) {
    try {
      file.write(settings.toMap());
    } catch (IOException e) {
      System.err.println("ansatz: the preferences cannot be kept: " + e.getMessage());
    }
  }
}
