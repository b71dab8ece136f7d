package dev.ansatz.figures.internal;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Element;

/** Puts images into the SVG itself, with sharp pixels. */
final class InlineImages extends DefaultImageHandler {
  static final String XLINK = "http://www.w3.org/1999/xlink";

  @Override
  protected void handleHREF(Image image, Element element, SVGGeneratorContext context)
      throws SVGGraphics2DIOException {
    inline((BufferedImage) image, element);
  }

  @Override
  protected void handleHREF(RenderedImage image, Element element, SVGGeneratorContext context)
      throws SVGGraphics2DIOException {
    inline((BufferedImage) image, element);
  }

  private static void inline(BufferedImage image, Element element) throws SVGGraphics2DIOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      PngWriter.encode(image, png);
    } catch (IOException e) {
      throw new SVGGraphics2DIOException(e);
    }
    String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    element.setAttributeNS(XLINK, "xlink:href", data);
    element.setAttribute("style", "image-rendering:pixelated");
  }
}
