package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.runtime.store.internal.Picture;
import dev.ansatz.runtime.store.internal.RunFolder;
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
   * Writes a figure's files.
   *
   * @throws IllegalArgumentException where its id names no file, or another figure has it
   */
  Picture print(Figure figure) {
    if (!ID_FORM.matcher(figure.id()).matches() || !ids.add(figure.id())) {
      throw new IllegalArgumentException(
          "the id of a figure must be lower case words joined by hyphens, and unique; got \"%s\""
              .formatted(figure.id()));
    }
    byte[] svg = draw(RenderRequest.of(figure, Format.SVG));
    byte[] png = draw(RenderRequest.of(figure, Format.PNG));
    String name = "figures/" + figure.id();
    folder.write(name + ".svg", out -> out.write(svg));
    folder.write(name + ".png", out -> out.write(png));
    return new Picture(figure, drawBare(figure, Theme.LIGHT), drawBare(figure, Theme.DARK));
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
