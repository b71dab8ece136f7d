package dev.ansatz.workbench.internal.view.figure;

import dev.ansatz.workbench.internal.ui.Drawing;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;

/** A picture of which nothing is known but its pixels; the wheel enlarges it, dragging moves it. */
final class PicturePane extends Drawing {
  private static final long serialVersionUID = 1;
  private static final double STEP = 1.25;
  private static final double MOST = 16;

  private final transient BufferedImage picture;
  private final transient List<BufferedImage> halves = new ArrayList<>();
  private double zoom = 1;
  private double x;
  private double y;
  private transient Point grabbed = new Point();

  PicturePane(BufferedImage picture) {
    this.picture = picture;
    setName("figure.picture");
    setPreferredSize(new Dimension(320, 200));
    setMinimumSize(new Dimension(60, 60));
    setFocusable(true);
    Mouse mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    addMouseWheelListener(mouse);
    key("PLUS", STEP);
    key("ADD", STEP);
    key("MINUS", 1 / STEP);
    key("SUBTRACT", 1 / STEP);
    key("0", 0);
  }

  private void key(String stroke, double factor) {
    getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
    getActionMap()
        .put(
            stroke,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                enlarge(factor, getWidth() / 2.0, getHeight() / 2.0);
              }
            });
  }

  /** Returns how many times larger than fitting it is. */
  double zoom() {
    return zoom;
  }

  private void enlarge(double factor, double atX, double atY) {
    double next = Math.max(1, Math.min(MOST, zoom * factor));
    x = next == 1 ? 0 : atX - (atX - x) * next / zoom;
    y = next == 1 ? 0 : atY - (atY - y) * next / zoom;
    zoom = next;
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    double fit =
        Math.min(
            (double) getWidth() / picture.getWidth(), (double) getHeight() / picture.getHeight());
    double scale = Math.min(1, fit) * zoom;
    double left = x + zoom * (getWidth() - picture.getWidth() * scale / zoom) / 2;
    double top = y + zoom * (getHeight() - picture.getHeight() * scale / zoom) / 2;
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    BufferedImage source = near(scale);
    int width = (int) Math.round(picture.getWidth() * scale);
    int height = (int) Math.round(picture.getHeight() * scale);
    g.drawImage(source, (int) left, (int) top, width, height, null);
    g.dispose();
  }

  /** Returns the picture, halved until it is not twice as large as it will be drawn. */
  private BufferedImage near(double scale) {
    if (halves.isEmpty()) {
      halves.add(picture);
    }
    int times = (int) Math.max(0, Math.floor(Math.log(1 / scale) / Math.log(2)));
    while (halves.size() <= times) {
      halves.add(half(halves.get(halves.size() - 1)));
    }
    return halves.get(times);
  }

  private static BufferedImage half(BufferedImage whole) {
    int width = Math.max(1, whole.getWidth() / 2);
    int height = Math.max(1, whole.getHeight() / 2);
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = half.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(whole, 0, 0, width, height, null);
    g.dispose();
    return half;
  }

  private final class Mouse extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent event) {
      requestFocusInWindow();
      grabbed = event.getPoint();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      x += event.getX() - grabbed.x;
      y += event.getY() - grabbed.y;
      grabbed = event.getPoint();
      repaint();
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
      enlarge(Math.pow(STEP, -event.getPreciseWheelRotation()), event.getX(), event.getY());
    }
  }
}
