package dev.ansatz.api.figure;

import java.io.IOException;
import java.io.OutputStream;

/** Draws figures. A service; safe from several threads. */
public interface FigureRenderer {

  /**
   * Writes a figure. The same request gives the same bytes on one machine.
   *
   * @param request what to draw and how
   * @param out receives the picture; not closed
   * @throws IOException where {@code out} throws it
   */
  void render(RenderRequest request, OutputStream out) throws IOException;
}
