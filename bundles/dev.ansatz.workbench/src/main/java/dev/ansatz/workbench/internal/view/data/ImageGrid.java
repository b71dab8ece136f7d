package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.workbench.internal.ui.Drawing;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.util.stream.IntStream;
import javax.swing.Scrollable;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;

/** Images in rows, with their classes below. Draws what is in sight alone, from any number. */
final class ImageGrid extends Drawing implements Scrollable {
  private static final long serialVersionUID = 1;
  private static final int GAP = 8;

  private final transient Images images;
  private int[] shown;
  private int side = 56;

  ImageGrid(Images images) {
    this.images = images;
    this.shown = RowOrder.natural(images.count());
    setFocusable(true);
    setFont(UIManager.getFont("Label.font"));
    ToolTipManager.sharedInstance().registerComponent(this);
  }

  /** Shows the images of a class alone; of all of them where it is negative. */
  void showClass(int wanted) {
    shown =
        IntStream.range(0, images.count())
            .filter(i -> wanted < 0 || images.labels().orElseThrow().of(i) == wanted)
            .toArray();
    revalidate();
    repaint();
  }

  /** Returns how many images are shown. */
  int shownCount() {
    return shown.length;
  }

  /** Makes the longer side of the images so many logical pixels long. */
  void side(int pixels) {
    side = pixels;
    revalidate();
    repaint();
  }

  private double scale() {
    return (double) side / Math.max(images.width(), images.height());
  }

  private int cellWidth() {
    return (int) Math.ceil(images.width() * scale()) + GAP;
  }

  private int cellHeight() {
    int caption = images.labels().isPresent() ? getFontMetrics(getFont()).getHeight() : 0;
    return (int) Math.ceil(images.height() * scale()) + caption + GAP;
  }

  private int columns() {
    return Math.max(1, (getWidth() - GAP) / cellWidth());
  }

  private int lines(int columns) {
    return (shown.length + columns - 1) / columns;
  }

  @Override
  public Dimension getPreferredSize() {
    int width = getParent() == null ? 400 : getParent().getWidth();
    int columns = Math.max(1, (width - GAP) / cellWidth());
    return new Dimension(columns * cellWidth() + GAP, lines(columns) * cellHeight() + GAP);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics;
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Rectangle clip = g.getClipBounds();
    int columns = columns();
    int first = Math.max(0, (clip.y - GAP) / cellHeight()) * columns;
    int last = Math.min(shown.length, ((clip.y + clip.height) / cellHeight() + 1) * columns);
    for (int i = first; i < last; i++) {
      paintCell(g, shown[i], GAP + i % columns * cellWidth(), GAP + i / columns * cellHeight());
    }
  }

  private void paintCell(Graphics2D g, int image, int x, int y) {
    int width = (int) Math.round(images.width() * scale());
    int height = (int) Math.round(images.height() * scale());
    g.drawImage(images.draw(image), x, y, width, height, null);
    g.setColor(UIManager.getColor("Component.borderColor"));
    g.drawRect(x, y, width - 1, height - 1);
    String label = images.label(image);
    FontMetrics metrics = g.getFontMetrics();
    g.setColor(UIManager.getColor("Label.foreground"));
    int left = Math.max(0, (width - metrics.stringWidth(label)) / 2);
    Graphics own = g.create(x, y, cellWidth() - 2, cellHeight());
    own.drawString(label, left, height + metrics.getAscent());
    own.dispose();
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    int index =
        (event.getY() - GAP) / cellHeight() * columns() + (event.getX() - GAP) / cellWidth();
    if (event.getX() < GAP || event.getY() < GAP || index >= shown.length) {
      return null;
    }
    String label = images.label(shown[index]);
    return "Row " + shown[index] + (label.isEmpty() ? "" : ", class " + label);
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return new Dimension(400, 300);
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return cellHeight();
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(cellHeight(), visible.height / cellHeight() * cellHeight());
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
