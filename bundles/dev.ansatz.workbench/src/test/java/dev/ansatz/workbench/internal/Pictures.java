package dev.ansatz.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;

/**
 * Paints components without a screen and compares them with approved pictures in {@code
 * src/test/pictures}. Fonts are drawn a little differently on other machines, so blocks of pixels
 * are compared by their mean colours. To approve what was painted after looking at it: run the test
 * with {@code -Dansatz.approve=true}.
 */
public final class Pictures {
  private static final Path APPROVED = Path.of("src/test/pictures");
  private static final Path PAINTED = Path.of("target/pictures");
  private static final int BLOCK = 12;
  private static final double COLOUR_TOLERANCE = 12;
  private static final double MOST_DIFFERENT = 0.01;

  private Pictures() {}

  /** Paints a component in a theme, made on the event thread after the theme is installed. */
  public static BufferedImage paint(
      Theme theme, int width, int height, double scale, Supplier<? extends JComponent> make) {
    AtomicReference<BufferedImage> image = new AtomicReference<>();
    onEventThread(
        () -> {
          theme.install();
          JComponent component = make.get();
          image.set(paint(component, width, height, scale));
        });
    return image.get();
  }

  /** Paints a component that is there. On the event thread. */
  public static BufferedImage paint(JComponent component, int width, int height, double scale) {
    boolean displayed = component.isDisplayable();
    // Displayable, else nothing below it is laid out anew when its size changes; but not showing,
    // else figures are drawn by another thread.
    JPanel hidden = new JPanel(null);
    hidden.setVisible(false);
    if (!displayed) {
      hidden.add(component);
      hidden.addNotify();
    }
    component.setSize(width, height);
    // Wrapped text knows its height only when it has its width.
    for (int round = 0; round < 3; round++) {
      invalidate(component);
      component.validate();
    }
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.scale(scale, scale);
    // Not printAll: on paper tables show neither what is selected nor how they are sorted.
    RepaintManager.currentManager(component).setDoubleBufferingEnabled(false);
    component.paint(g);
    g.dispose();
    if (!displayed) {
      hidden.removeNotify();
      hidden.remove(component);
    }
    return image;
  }

  private static void invalidate(Component component) {
    component.invalidate();
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        invalidate(child);
      }
    }
  }

  /** Does something on the event thread and waits for it. */
  public static void onEventThread(Runnable work) {
    try {
      SwingUtilities.invokeAndWait(work);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.lang.reflect.InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Fails where a picture does not look like the approved one of its name. */
  public static void assertApproved(String name, BufferedImage painted) {
    try {
      Files.createDirectories(PAINTED);
      Path file = PAINTED.resolve(name + ".png");
      ImageIO.write(painted, "png", file.toFile());
      Path approved = APPROVED.resolve(name + ".png");
      if (Boolean.getBoolean("ansatz.approve")) {
        Files.createDirectories(APPROVED);
        ImageIO.write(painted, "png", approved.toFile());
      } else if (!Files.isRegularFile(approved)) {
        fail("look at " + file + " and approve it with -Dansatz.approve=true");
      }
      compare(name, painted, ImageIO.read(approved.toFile()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compare(String name, BufferedImage painted, BufferedImage approved) {
    assertTrue(
        painted.getWidth() == approved.getWidth() && painted.getHeight() == approved.getHeight(),
        () -> name + " has another size than the approved picture");
    double different = different(painted, approved);
    assertTrue(
        different <= MOST_DIFFERENT,
        () ->
            "%.2f %% of %s differ from the approved picture; compare target/pictures and src/test/pictures"
                .formatted(100 * different, name));
  }

  /** Returns the share of blocks whose mean colours differ. */
  static double different(BufferedImage a, BufferedImage b) {
    int blocks = 0;
    int different = 0;
    for (int y = 0; y < a.getHeight(); y += BLOCK) {
      for (int x = 0; x < a.getWidth(); x += BLOCK) {
        blocks++;
        different += differs(a, b, x, y) ? 1 : 0;
      }
    }
    return (double) different / blocks;
  }

  private static boolean differs(BufferedImage a, BufferedImage b, int left, int top) {
    int right = Math.min(left + BLOCK, a.getWidth());
    int bottom = Math.min(top + BLOCK, a.getHeight());
    double[] sums = new double[3];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int p = a.getRGB(x, y);
        int q = b.getRGB(x, y);
        for (int c = 0; c < 3; c++) {
          sums[c] += (p >> 8 * c & 255) - (q >> 8 * c & 255);
        }
      }
    }
    int pixels = (right - left) * (bottom - top);
    return Math.max(Math.abs(sums[0]), Math.max(Math.abs(sums[1]), Math.abs(sums[2]))) / pixels
        > COLOUR_TOLERANCE;
  }
}
