package dev.ansatz.workbench.internal.view.explore;

import dev.ansatz.figures.FigureView;
import dev.ansatz.workbench.internal.fake.FakeSession;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import javax.swing.JComponent;

/** Finds components by name and moves a mouse over them. */
public final class Places {
  private Places() {}

  /** Waits until a view has nothing under way. */
  public static void settle(FakeSession fake, ExploreView<?> view) {
    FakeSession.await("the model is opened", view::isIdle);
    fake.settle();
  }

  /** Finds a component by its name. */
  public static <C extends Component> C find(Container in, String name, Class<C> type) {
    C found = search(in, name, type);
    if (found == null) {
      throw new AssertionError("there is no component " + name);
    }
    return found;
  }

  private static <C extends Component> C search(Container in, String name, Class<C> type) {
    for (Component child : in.getComponents()) {
      if (name.equals(child.getName()) && type.isInstance(child)) {
        return type.cast(child);
      }
      C deeper = child instanceof Container inner ? search(inner, name, type) : null;
      if (deeper != null) {
        return deeper;
      }
    }
    return null;
  }

  /** Returns where a point of the first plane of a figure is. */
  public static Point at(FigureView view, double x, double y) {
    Point2D at = view.locationOf(0, x, y).orElseThrow();
    return new Point((int) Math.round(at.getX()), (int) Math.round(at.getY()));
  }

  /** Clicks on a cell of a square matrix: looks for it as a person would, place by place. */
  public static void clickCell(JComponent component, int row, int column) {
    FigureView matrix = (FigureView) component;
    Point found = null;
    for (int y = 0; y < matrix.getHeight() && found == null; y += 4) {
      for (int x = 0; x < matrix.getWidth() && found == null; x += 4) {
        move(matrix, new Point(x, y));
        found = isOn(matrix, row, column) ? new Point(x + 4, y + 4) : null;
      }
    }
    click(matrix, found);
  }

  private static boolean isOn(FigureView matrix, int row, int column) {
    String text = matrix.hoverText();
    var panel = (dev.ansatz.api.figure.MatrixPanel) matrix.figure().orElseThrow().panels().get(0);
    String truth = panel.rows().names().get(row);
    String answer = panel.columns().names().get(column);
    return text.contains("true class: " + truth) && text.contains("answer: " + answer);
  }

  private static void send(Component to, int id, int modifiers, Point at, int button) {
    to.dispatchEvent(
        new MouseEvent(to, id, 0, modifiers, at.x, at.y, at.x, at.y, 1, false, button));
  }

  /** Moves the pointer. */
  public static void move(Component over, Point at) {
    send(over, MouseEvent.MOUSE_MOVED, 0, at, MouseEvent.NOBUTTON);
  }

  /** Clicks. */
  public static void click(Component on, Point at) {
    press(on, at);
    release(on, at);
    send(on, MouseEvent.MOUSE_CLICKED, 0, at, MouseEvent.BUTTON1);
  }

  /** Presses the left button. */
  public static void press(Component on, Point at) {
    send(on, MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON1_DOWN_MASK, at, MouseEvent.BUTTON1);
  }

  /** Moves the pointer with the button down. */
  public static void dragTo(Component on, Point at) {
    send(on, MouseEvent.MOUSE_DRAGGED, InputEvent.BUTTON1_DOWN_MASK, at, MouseEvent.NOBUTTON);
  }

  /** Lets the button go. */
  public static void release(Component on, Point at) {
    send(on, MouseEvent.MOUSE_RELEASED, 0, at, MouseEvent.BUTTON1);
  }
}
