package dev.ansatz.runtime.store;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.runtime.store.internal.figure.FigureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures in a run's folder: the pictures {@code figures/<id>.svg} and {@code .png}, and beside
 * them the figure as a value, {@code figures/<id>.safetensors}. All methods read files.
 */
public final class SavedFigure {
  private static final String FOLDER = "figures";
  private static final String PICTURE = ".png";

  private SavedFigure() {}

  /** Returns the ids of a run's figures, sorted; empty where it has none. */
  public static List<String> ids(Path folder) {
    try (Stream<Path> files = Files.list(folder.resolve(FOLDER))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(PICTURE))
          .map(name -> name.substring(0, name.length() - PICTURE.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Returns the file of a figure's picture in PNG. */
  public static Path picture(Path folder, String id) {
    return folder.resolve(FOLDER).resolve(id + PICTURE);
  }

  /**
   * Reads a figure.
   *
   * @return the value that was drawn, to the bit; none where the run kept its picture alone: an
   *     older run, or a figure of more than {@value FigureFile#MOST_BYTES} bytes
   * @throws DataException where the file is not what a run writes
   */
  public static Optional<Figure> load(Path folder, String id) {
    Path file = folder.resolve(FigureFile.name(id));
    return Files.isRegularFile(file) ? Optional.of(FigureFile.read(file)) : Optional.empty();
  }
}
