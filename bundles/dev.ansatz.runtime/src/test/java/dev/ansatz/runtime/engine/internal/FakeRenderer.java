package dev.ansatz.runtime.engine.internal;

import dev.ansatz.api.figure.FigureRenderer;
import dev.ansatz.api.figure.RenderRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Draws a frame with the figure's id in it. */
class FakeRenderer implements FigureRenderer {
  @Override
  public void render(RenderRequest request, OutputStream out) throws IOException {
    String svg =
        """
        <?xml version="1.0"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d">
        <defs><clipPath id="a"><rect width="9" height="9"/></clipPath></defs>
        <text x="20" y="20" clip-path="url(#a)">%s</text></svg>
        """
            .formatted(request.panelWidth(), request.panelHeight(), request.figure().id());
    out.write(svg.getBytes(StandardCharsets.UTF_8));
  }
}
