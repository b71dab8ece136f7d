package dev.ansatz.workbench.internal.view.figure;

import dev.ansatz.api.data.DataException;
import dev.ansatz.api.figure.Figure;
import dev.ansatz.runtime.store.SavedFigure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A figure of a run as far as the run kept it.
 *
 * @param run the run's folder
 * @param figure the figure as a value
 * @param picture its picture, where the value was not kept
 * @param why why there is neither; may be empty
 */
record LoadedFigure(
    Path run, Optional<Figure> figure, Optional<BufferedImage> picture, String why) {

  /** Loads a figure. Takes time. */
  static LoadedFigure load(Path run, String id) {
    try {
      Optional<Figure> figure = SavedFigure.load(run, id);
      return figure.isPresent()
          ? new LoadedFigure(run, figure, Optional.empty(), "")
          : picture(run, id);
    } catch (DataException e) {
      return new LoadedFigure(run, Optional.empty(), Optional.empty(), e.getMessage());
    }
  }

  private static LoadedFigure picture(Path run, String id) {
    Path file = SavedFigure.picture(run, id);
    if (!Files.isRegularFile(file)) {
      return new LoadedFigure(
          run, Optional.empty(), Optional.empty(), "This run has no figure '%s'.".formatted(id));
    }
    try {
      Optional<BufferedImage> picture = Optional.ofNullable(ImageIO.read(file.toFile()));
      String why = picture.isPresent() ? "" : file + " is no picture.";
      return new LoadedFigure(run, Optional.empty(), picture, why);
    } catch (IOException e) {
      return new LoadedFigure(
          run,
          Optional.empty(),
          Optional.empty(),
          "%s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }
}
