package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.runtime.store.internal.Picture;
import dev.ansatz.runtime.store.internal.RunFolder;
import dev.ansatz.runtime.store.internal.figure.FigureFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Draws figures into a run's folder. */
final class FigurePrinter {
  /** The warning of a run that has nothing to draw with. */
  static final String MISSING =
      "no figures were drawn: the bundle dev.ansatz.figures is not installed";

  private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final FigureRenderer renderer;
  private final RunFolder folder;
  private final Set<String> ids = new HashSet<>();

  FigurePrinter(FigureRenderer renderer, RunFolder folder) {
    this.renderer = renderer;
    this.folder = folder;
  }

  /**
   * A figure that has been drawn but not written yet.
   *
   * @param picture the drawings for the report
   * @param svg the contents of its file in SVG
   * @param png the contents of its file in PNG
   */
  record Drawn(Picture picture, byte[] svg, byte[] png) {}

  /** Draws a figure and writes its files; see {@link #draw} and {@link #write}. */
  Picture print(Figure figure) {
    return write(draw(figure));
  }

  /**
   * Draws a figure.
   *
   * @throws IllegalArgumentException where its id names no file, or another figure has it
   */
  Drawn draw(Figure figure) {
    if (!ID_FORM.matcher(figure.id()).matches() || !ids.add(figure.id())) {
      throw new IllegalArgumentException(
          "the id of a figure must be lower case words joined by hyphens, and unique; got \"%s\""
              .formatted(figure.id()));
    }
    return new Drawn(
        new Picture(figure, drawBare(figure, Theme.LIGHT), drawBare(figure, Theme.DARK)),
        draw(RenderRequest.of(figure, Format.SVG)),
        draw(RenderRequest.of(figure, Format.PNG)));
  }

  /** Writes a figure's files. */
  Picture write(Drawn drawn) {
    String name = "figures/" + drawn.picture().figure().id();
    folder.write(name + ".svg", out -> out.write(drawn.svg()));
    folder.write(name + ".png", out -> out.write(drawn.png()));
    Figure figure = drawn.picture().figure();
    FigureFile.content(figure).ifPresent(file -> folder.write(FigureFile.name(figure.id()), file));
    return drawn.picture();
  }

  private String drawBare(Figure figure, Theme theme) {
    Figure bare = new Figure(figure.id(), "", "", figure.columns(), figure.panels());
    RenderRequest usual = RenderRequest.of(bare, Format.SVG);
    RenderRequest themed =
        new RenderRequest(
            bare, Format.SVG, theme, usual.panelWidth(), usual.panelHeight(), usual.scale());
    return new String(draw(themed), StandardCharsets.UTF_8);
  }

  private byte[] draw(RenderRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(request, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
