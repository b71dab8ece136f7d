package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.figures.FigurePainter;
import java.awt.geom.Dimension2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Draws figures into files. Nothing of Java2D is loaded before the first one. */
@Component
public final class FigureFiles implements FigureRenderer {

  @Override
  public void render(RenderRequest request, OutputStream out) throws IOException {
    FigurePainter painter = new FigurePainter(request.figure(), request.theme());
    Dimension2D size = painter.size(request.panelWidth(), request.panelHeight());
    switch (request.format()) {
      case PNG -> PngWriter.write(painter, size, request.scale(), out);
      case SVG -> SvgWriter.write(painter, size, id(request), request.figure().title(), out);
    }
  }

  private static String id(RenderRequest request) {
    return request.figure().id() + "-" + request.theme().name().toLowerCase(Locale.ROOT);
  }
}
