package dev.ansatz.workbench.internal.editor;

import java.awt.Graphics;
import java.awt.image.BufferedImage;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;

/** The library's text area, which measures its fonts without a screen too. */
final class SourceArea extends RSyntaxTextArea {
  private static final long serialVersionUID = 1;

  @Override
  public Graphics getGraphics() {
    Graphics graphics = super.getGraphics();
    return graphics != null
        ? graphics
        : new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
  }
}
