package dev.ansatz.workbench.internal.app;

import dev.ansatz.workbench.internal.window.MainWindow;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** A picture of a window's inside. */
final class Screenshot {
  private Screenshot() {}

  /** Draws the window as it is. On the event thread. */
  static BufferedImage of(MainWindow window, double scale) {
    Component inside = window.frame().getRootPane();
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(inside.getWidth() * scale),
            (int) Math.round(inside.getHeight() * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.scale(scale, scale);
    inside.paint(g);
    g.dispose();
    return image;
  }

  /** Writes a picture whole or not at all. */
  static void write(BufferedImage image, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path beside =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      ImageIO.write(image, "png", beside.toFile());
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
