package dev.ansatz.workbench.internal.view.data;

import dev.ansatz.workbench.internal.stats.Values;
import dev.ansatz.workbench.internal.ui.Drawing;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.UIManager;

/**
 * A whole column, small: for each pixel the least and the largest value. A window in it is what the
 * detail shows; it is dragged by the mouse, or moved and resized by the arrow keys.
 */
final class Overview extends Drawing {
  private static final long serialVersionUID = 1;
  private static final int LEAST = 16;

  private final transient Runnable moved;
  private transient Values values;
  private int from;
  private int to;
  private int grabbed;

  /**
   * Makes it.
   *
   * @param window how many steps are in the window at first
   * @param moved called when the window has moved
   */
  Overview(Values values, int window, Runnable moved) {
    this.values = values;
    this.moved = moved;
    this.to = Math.min(values.size(), window);
    setPreferredSize(new Dimension(200, 48));
    setMinimumSize(new Dimension(40, 32));
    setFocusable(true);
    setToolTipText("Drag the window, or move it by the arrow keys; up and down resize it");
    MouseAdapter mouse = new Mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    key("LEFT", () -> slide(-(to - from) / 4));
    key("RIGHT", () -> slide((to - from) / 4));
    key("UP", () -> resize((to - from) / 2));
    key("DOWN", () -> resize((to - from) * 2));
    key("HOME", () -> slide(-values.size()));
    key("END", () -> slide(values.size()));
  }

  private void key(String stroke, Runnable action) {
    getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
    getActionMap()
        .put(
            stroke,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
  }

  /** Returns the first step in the window. */
  int from() {
    return from;
  }

  /** Returns the step behind the window. */
  int to() {
    return to;
  }

  /** Shows another column of the same length. */
  void show(Values other) {
    values = other;
    repaint();
  }

  /** Moves the window by so many steps, as far as there is room. */
  void slide(int steps) {
    int width = to - from;
    set(Math.max(0, Math.min(values.size() - width, from + steps)), width);
  }

  private void resize(int wanted) {
    int width = Math.max(Math.min(LEAST, values.size()), Math.min(values.size(), wanted));
    int middle = (from + to) / 2;
    set(Math.max(0, Math.min(values.size() - width, middle - width / 2)), width);
  }

  private void set(int start, int width) {
    from = start;
    to = start + width;
    repaint();
    moved.run();
  }

  @Override
  protected void paintComponent(Graphics g) {
    g.setColor(UIManager.getColor("TextField.background"));
    g.fillRect(0, 0, getWidth(), getHeight());
    g.setColor(UIManager.getColor("Table.selectionInactiveBackground"));
    int left = x(from);
    int width = Math.max(3, x(to) - left);
    g.fillRect(left, 0, width, getHeight());
    g.setColor(UIManager.getColor("Actions.Blue"));
    paintColumn(g);
    Color border = UIManager.getColor(isFocusOwner() ? "Component.focusColor" : "Actions.Grey");
    g.setColor(border);
    g.drawRect(left, 0, width - 1, getHeight() - 1);
  }

  private int x(int step) {
    return (int) ((long) step * getWidth() / Math.max(1, values.size()));
  }

  private void paintColumn(Graphics g) {
    double[][] ends = ends();
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int x = 0; x < getWidth(); x++) {
      least = Math.min(least, ends[0][x]);
      most = Math.max(most, ends[1][x]);
    }
    double scale = most > least ? (getHeight() - 5) / (most - least) : 0;
    for (int x = 0; x < getWidth(); x++) {
      if (ends[1][x] >= ends[0][x]) {
        int top = (int) (2 + (most - ends[1][x]) * scale);
        int bottom = (int) (2 + (most - ends[0][x]) * scale);
        g.drawLine(x, top, x, bottom);
      }
    }
  }

  /** Returns the least and the largest value at each pixel, and at its right neighbour's first. */
  private double[][] ends() {
    double[] least = new double[getWidth()];
    double[] most = new double[getWidth()];
    for (int x = 0; x < getWidth(); x++) {
      int first = (int) ((long) x * values.size() / getWidth());
      int last = (int) ((long) (x + 1) * values.size() / getWidth());
      least[x] = Double.POSITIVE_INFINITY;
      most[x] = Double.NEGATIVE_INFINITY;
      for (int i = first; i <= Math.min(last, values.size() - 1); i++) {
        double value = values.get(i);
        if (Double.isFinite(value)) {
          least[x] = Math.min(least[x], value);
          most[x] = Math.max(most[x], value);
        }
      }
    }
    return new double[][] {least, most};
  }

  private final class Mouse extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent event) {
      requestFocusInWindow();
      int step = step(event);
      if (step < from || step >= to) {
        slide(step - (from + to) / 2);
      }
      grabbed = step - from;
    }

    @Override
    public void mouseDragged(MouseEvent event) {
      slide(step(event) - grabbed - from);
    }

    private int step(MouseEvent event) {
      return (int) ((long) event.getX() * values.size() / Math.max(1, getWidth()));
    }
  }
}
