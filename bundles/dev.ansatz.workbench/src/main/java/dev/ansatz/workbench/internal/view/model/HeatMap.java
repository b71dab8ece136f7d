package dev.ansatz.workbench.internal.view.model;

import dev.ansatz.workbench.internal.ui.Drawing;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;

/**
 * A matrix as colours. Where there are more numbers than pixels, a pixel has the colour of the one
 * that is farthest from zero.
 */
final class HeatMap extends Drawing {
  private static final long serialVersionUID = 1;
  private static final int MOST_LOOKED_AT = 6;
  private static final int LEAST_BAND = 16;

  private transient Optional<Matrix> matrix = Optional.empty();
  private double largest;

  HeatMap() {
    setPreferredSize(new Dimension(200, 160));
    setMinimumSize(new Dimension(40, 40));
    ToolTipManager.sharedInstance().registerComponent(this);
  }

  /**
   * Shows a matrix.
   *
   * @param most the size of the number that has the strongest colour
   */
  void show(Matrix next, double most) {
    matrix = Optional.of(next).filter(it -> it.rows() > 0 && it.columns() > 0);
    largest = most;
    repaint();
  }

  /** Cells are squares, but what is long and thin is as thick as can be seen. */
  private int drawn(int cells, int otherCells, int room, int otherRoom) {
    double side = Math.min((double) room / cells, (double) otherRoom / otherCells);
    return (int) Math.max(1, Math.min(room, Math.max(side * cells, LEAST_BAND)));
  }

  private int drawnWidth(Matrix it) {
    return drawn(it.columns(), it.rows(), getWidth() - 1, getHeight() - 1);
  }

  private int drawnHeight(Matrix it) {
    return drawn(it.rows(), it.columns(), getHeight() - 1, getWidth() - 1);
  }

  @Override
  protected void paintComponent(Graphics g) {
    matrix.ifPresent(
        it -> {
          g.drawImage(image(it), 0, 0, null);
          g.setColor(UIManager.getColor("Component.borderColor"));
          g.drawRect(0, 0, drawnWidth(it), drawnHeight(it));
        });
  }

  private BufferedImage image(Matrix it) {
    int width = drawnWidth(it);
    int height = drawnHeight(it);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Palette palette = new Palette(largest);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, palette.of(strongest(it, x, y, width, height)));
      }
    }
    return image;
  }

  private static double strongest(Matrix it, int x, int y, int width, int height) {
    int top = first(y, it.rows(), height);
    int bottom = Math.max(top + 1, first(y + 1, it.rows(), height));
    int left = first(x, it.columns(), width);
    int right = Math.max(left + 1, first(x + 1, it.columns(), width));
    int down = (bottom - top + MOST_LOOKED_AT - 1) / MOST_LOOKED_AT;
    int across = (right - left + MOST_LOOKED_AT - 1) / MOST_LOOKED_AT;
    double strongest = 0;
    for (int row = top; row < bottom; row += down) {
      for (int column = left; column < right; column += across) {
        double value = it.get(row, column);
        if (!Double.isFinite(value)) {
          return value;
        }
        strongest = Math.abs(value) > Math.abs(strongest) ? value : strongest;
      }
    }
    return strongest;
  }

  /** Returns the first cell of a pixel. */
  private static int first(int pixel, int cells, int pixels) {
    return (int) ((long) pixel * cells / pixels);
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    return matrix.map(it -> words(it, event.getX(), event.getY())).orElse(null);
  }

  private String words(Matrix it, int x, int y) {
    if (x >= drawnWidth(it) || y >= drawnHeight(it)) {
      return null;
    }
    int row = first(y, it.rows(), drawnHeight(it));
    int column = first(x, it.columns(), drawnWidth(it));
    String value = Numbers.exact(it.get(row, column));
    return it.rows() == 1
        ? "[%d]: %s".formatted(column, value)
        : "[%d, %d]: %s".formatted(row, column, value);
  }
}
