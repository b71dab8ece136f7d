package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.figure.RenderRequest.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes every sample in both themes to a folder, for eyes. */
final class Gallery {
  private Gallery() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<Figure> figures = new ArrayList<>(Samples.all());
    figures.addAll(Degenerate.all());
    for (Figure figure : figures) {
      for (Theme theme : Theme.values()) {
        for (Format format : Format.values()) {
          Path file = folder.resolve(figure.id() + "-" + theme + "." + format);
          try (OutputStream out = Files.newOutputStream(file)) {
            new FigureFiles().render(new RenderRequest(figure, format, theme, 480, 300, 1.5), out);
          }
        }
      }
    }
  }
}
