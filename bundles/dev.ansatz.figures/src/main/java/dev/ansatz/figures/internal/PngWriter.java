package dev.ansatz.figures.internal;

import dev.ansatz.figures.FigurePainter;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a figure as PNG. */
final class PngWriter {
  private PngWriter() {}

  static void write(FigurePainter painter, Dimension2D size, double scale, OutputStream out)
      throws IOException {
    encode(image(painter, size, scale), out);
  }

  static BufferedImage image(FigurePainter painter, Dimension2D size, double scale) {
    int width = (int) Math.max(1, Math.floor(size.getWidth() * scale));
    int height = (int) Math.max(1, Math.floor(size.getHeight() * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      Hints.set(g);
      g.scale(scale, scale);
      painter.paint(g, size);
    } finally {
      g.dispose();
    }
    return image;
  }

  static void encode(BufferedImage image, OutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(image);
    } finally {
      writer.dispose();
    }
  }
}
