package dev.ansatz.runtime.experiment.internal;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.data.FileFinder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks for input files in some folders, in order.
 *
 * @param folders where to look; absolute names are taken as they are
 */
public record SearchPath(List<Path> folders) implements FileFinder {

  /** Makes a search path. */
  public SearchPath {
    folders =
        folders.stream().map(folder -> folder.toAbsolutePath().normalize()).distinct().toList();
  }

  @Override
  public Path find(String name) {
    Path path = path(name);
    if (path.isAbsolute()) {
      return existing(List.of(path), name);
    }
    return existing(
        folders.stream().map(folder -> folder.resolve(path).normalize()).toList(), name);
  }

  private static Path path(String name) {
    if (name.isBlank()) {
      throw new DataException("the path of an input file must not be empty; got \"" + name + "\"");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new DataException(
          "the path of an input file must be one that this system knows; got \"%s\": %s"
              .formatted(name.replace("\0", "\\0"), e.getReason()),
          e);
    }
  }

  private static Path existing(List<Path> candidates, String name) {
    return candidates.stream()
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(
            () ->
                new DataException(
                    "the file %s does not exist; looked for %s"
                        .formatted(
                            name,
                            candidates.stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(", ")))));
  }
}
