package dev.ansatz.workbench.internal.memory;

import dev.ansatz.runtime.json.Json;
import dev.ansatz.runtime.json.JsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A small file that is always whole: written beside its place and renamed.
 *
 * @param path where it is
 */
public record JsonFile(Path path) {

  /** Reads it; none where it is missing or damaged. */
  public Optional<Object> read() {
    try {
      return Files.isRegularFile(path)
          ? Optional.ofNullable(Json.read(Files.readString(path)))
          : Optional.empty();
    } catch (IOException | JsonException e) {
      return Optional.empty();
    }
  }

  /** Writes it; makes its folder where it is not there. */
  public void write(Object json) throws IOException {
    Files.createDirectories(path.getParent());
    Path beside =
        path.resolveSibling("." + path.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(beside, Json.text(json) + "\n");
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Removes it where it is there. */
  public void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
