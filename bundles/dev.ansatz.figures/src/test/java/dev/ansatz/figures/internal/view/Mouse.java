package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.FigureView;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;

/** A hand on the mouse and the keyboard of a view without a screen. */
final class Mouse {
  private final FigureView view;

  Mouse(FigureView view, int width, int height) {
    this.view = view;
    view.setSize(width, height);
    picture(1);
  }

  BufferedImage picture(double scale) {
    int width = (int) Math.ceil(view.getWidth() * scale);
    int height = (int) Math.ceil(view.getHeight() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    view.paint(g);
    g.dispose();
    return image;
  }

  private void send(int id, int modifiers, Point at, int clicks, int button) {
    MouseEvent event =
        new MouseEvent(view, id, 0, modifiers, at.x, at.y, at.x, at.y, clicks, false, button);
    ((Component) view).dispatchEvent(event);
  }

  void move(Point at) {
    send(MouseEvent.MOUSE_MOVED, 0, at, 0, MouseEvent.NOBUTTON);
  }

  void click(Point at) {
    click(at, 1);
  }

  void click(Point at, int clicks) {
    send(MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON1_DOWN_MASK, at, clicks, MouseEvent.BUTTON1);
    send(MouseEvent.MOUSE_RELEASED, 0, at, clicks, MouseEvent.BUTTON1);
    send(MouseEvent.MOUSE_CLICKED, 0, at, clicks, MouseEvent.BUTTON1);
  }

  void press(Point at) {
    send(MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON1_DOWN_MASK, at, 1, MouseEvent.BUTTON1);
  }

  void dragTo(Point at) {
    send(MouseEvent.MOUSE_DRAGGED, InputEvent.BUTTON1_DOWN_MASK, at, 0, MouseEvent.NOBUTTON);
  }

  void release(Point at) {
    send(MouseEvent.MOUSE_RELEASED, 0, at, 1, MouseEvent.BUTTON1);
  }

  void drag(Point from, Point to, int modifiers) {
    int down = InputEvent.BUTTON1_DOWN_MASK | modifiers;
    send(MouseEvent.MOUSE_PRESSED, down, from, 1, MouseEvent.BUTTON1);
    send(MouseEvent.MOUSE_DRAGGED, down, to, 0, MouseEvent.NOBUTTON);
    send(MouseEvent.MOUSE_RELEASED, modifiers, to, 1, MouseEvent.BUTTON1);
  }

  void wheel(Point at, int notches) {
    view.dispatchEvent(
        new MouseWheelEvent(
            view,
            MouseEvent.MOUSE_WHEEL,
            0,
            0,
            at.x,
            at.y,
            0,
            false,
            MouseWheelEvent.WHEEL_UNIT_SCROLL,
            3,
            notches));
  }

  void key(int code, int modifiers) {
    javax.swing.KeyStroke stroke = javax.swing.KeyStroke.getKeyStroke(code, modifiers);
    Object name = view.getInputMap().get(stroke);
    javax.swing.SwingUtilities.notifyAction(
        view.getActionMap().get(name),
        stroke,
        new KeyEvent(view, KeyEvent.KEY_PRESSED, 0, modifiers, code, KeyEvent.CHAR_UNDEFINED),
        view,
        modifiers);
  }
}
