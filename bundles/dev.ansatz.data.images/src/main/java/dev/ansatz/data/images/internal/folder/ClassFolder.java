package dev.ansatz.data.images.internal.folder;

import dev.ansatz.api.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The images of one class.
 *
 * @param name the folder's name
 * @param files the images, sorted by name; at least one
 */
record ClassFolder(String name, List<Path> files) {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.getFileName().toString());

  /**
   * Lists the classes of a folder.
   *
   * @return sorted by name; at least one
   * @throws DataException where there is none, or one has no images
   */
  static List<ClassFolder> list(Path root) {
    if (!Files.isDirectory(root)) {
      throw new DataException("%s must be a folder; it is a file".formatted(root));
    }
    List<Path> folders = visible(root).stream().filter(Files::isDirectory).toList();
    if (folders.isEmpty()) {
      throw new DataException(
          "%s must have a folder for each class of images; it has none".formatted(root));
    }
    return folders.stream().map(ClassFolder::of).toList();
  }

  private static ClassFolder of(Path folder) {
    List<Path> images = visible(folder).stream().filter(ClassFolder::isImage).toList();
    if (images.isEmpty()) {
      throw new DataException(
          "%s must hold at least one PNG or JPEG image; it holds none".formatted(folder));
    }
    return new ClassFolder(folder.getFileName().toString(), images);
  }

  private static boolean isImage(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && name.matches(".*\\.(png|jpg|jpeg)");
  }

  private static List<Path> visible(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted(BY_NAME)
          .toList();
    } catch (IOException e) {
      throw new DataException("%s cannot be listed: %s".formatted(folder, e.getMessage()), e);
    }
  }
}
