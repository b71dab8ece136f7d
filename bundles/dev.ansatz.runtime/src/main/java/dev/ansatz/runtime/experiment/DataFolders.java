package dev.ansatz.runtime.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the user keeps data, in the order in which it is looked for: the folder that was named, or
 * else that of the environment variable {@code ANSATZ_DATA}; then the user's data folder, {@code
 * ansatz/data} in {@code XDG_DATA_HOME} or in {@code ~/.local/share}.
 *
 * @param all the folders, not all of which need exist; at least one
 */
public record DataFolders(List<Path> all) {
  private static final String VARIABLE = "ANSATZ_DATA";

  /** Makes the list. */
  public DataFolders {
    all = List.copyOf(all);
  }

  /**
   * Makes the list.
   *
   * @param named the folder that was named for this command
   * @param environment the environment variables
   */
  public static DataFolders of(Optional<Path> named, Map<String, String> environment) {
    List<Path> folders = new ArrayList<>();
    named.or(() -> variable(environment, VARIABLE)).ifPresent(folders::add);
    folders.add(users(environment));
    return new DataFolders(folders);
  }

  /** Returns where new data is put. */
  public Path first() {
    return all.get(0);
  }

  // The XDG Base Directory Specification has relative paths ignored.
  private static Path users(Map<String, String> environment) {
    return variable(environment, "XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElseGet(() -> home(environment).resolve(".local").resolve("share"))
        .resolve("ansatz")
        .resolve("data");
  }

  private static Path home(Map<String, String> environment) {
    return variable(environment, "HOME").orElseGet(() -> Path.of(System.getProperty("user.home")));
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.of(environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .map(Path::of);
  }
}
