package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.Pick;
import dev.ansatz.figures.Tool;
import dev.ansatz.figures.internal.LegendArea;
import dev.ansatz.figures.internal.Look;
import dev.ansatz.figures.internal.SpaceGeometry;
import dev.ansatz.figures.internal.TableGeometry;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/** What the mouse does. */
public final class Gestures extends MouseAdapter {
  private static final double CLICK = 3;
  private static final double STEP = 1.2;

  private final JComponent component;
  private final Stage stage;
  private final Commands commands;
  private final Listeners listeners;
  private final Consumer<Point> menu;
  private Movement movement;
  private Point2D start;
  private boolean moved;

  /**
   * Makes the gestures of a component.
   *
   * @param menu opens the menu of the current panel
   */
  public Gestures(JComponent component, Stage stage, Listeners listeners, Consumer<Point> menu) {
    this.component = component;
    this.menu = menu;
    this.stage = stage;
    this.commands = new Commands(stage);
    this.listeners = listeners;
  }

  @Override
  public void mousePressed(MouseEvent e) {
    component.requestFocusInWindow();
    start = stage.units().points(e.getPoint());
    moved = false;
    Optional<Spot> spot = stage.spot(start);
    spot.ifPresent(s -> stage.setCurrent(s.panel()));
    if (e.isPopupTrigger()) {
      menu.accept(e.getPoint());
      return;
    }
    movement = spot.flatMap(s -> movement(e, s)).orElse(null);
    if (movement != null) {
      movement.begin();
    }
  }

  private Optional<Movement> movement(MouseEvent e, Spot spot) {
    boolean left = SwingUtilities.isLeftMouseButton(e);
    boolean middle = SwingUtilities.isMiddleMouseButton(e);
    boolean free = spot.part() == Spot.Part.LEGEND || spot.part() == Spot.Part.OTHER;
    if (free || !left && !middle || spot.geometry() instanceof TableGeometry) {
      return Optional.empty();
    }
    boolean moves = middle || e.isShiftDown() || stage.tool() == Tool.PAN;
    if (moves || spot.geometry() instanceof SpaceGeometry) {
      return Optional.of(new Moving(stage, spot, start));
    } else if (stage.tool() == Tool.ZOOM || spot.part() != Spot.Part.PLOT) {
      return Optional.of(new Boxing(stage, spot, start));
    }
    return spot.geometry() instanceof XyGeometry plane
        ? Optional.of(new Picking(listeners::dragged, spot.panel(), plane, start, grabbed(spot)))
        : Optional.empty();
  }

  private Optional<Pick.Point> grabbed(Spot spot) {
    return stage
        .finder()
        .pick(spot, start)
        .filter(Pick.Point.class::isInstance)
        .map(Pick.Point.class::cast);
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    Point2D at = stage.units().points(e.getPoint());
    moved |= start != null && at.distance(start) > CLICK;
    if (movement != null && moved) {
      movement.to(at);
      component.repaint();
    }
  }

  @Override
  public void mouseReleased(MouseEvent e) {
    Movement ended = movement;
    movement = null;
    if (e.isPopupTrigger()) {
      menu.accept(e.getPoint());
      return;
    }
    if (ended != null && (moved || ended instanceof Picking)) {
      ended.end(stage.units().points(e.getPoint()));
    }
    if (!moved && SwingUtilities.isLeftMouseButton(e) && !e.isPopupTrigger()) {
      stage.spot(stage.units().points(e.getPoint())).ifPresent(spot -> click(e, spot));
    }
    component.repaint();
  }

  private void click(MouseEvent e, Spot spot) {
    Point2D at = stage.units().points(e.getPoint());
    if (spot.legend().isPresent()) {
      toggle(spot.panel(), spot.legend().get());
    } else if (e.getClickCount() == 2 && spot.part() != Spot.Part.OTHER) {
      commands.reset(spot.panel(), spot.along());
    } else {
      stage.finder().pick(spot, at).ifPresent(listeners::picked);
    }
  }

  private void toggle(int panel, LegendArea entry) {
    if (entry.names().size() == 1) {
      String name = entry.names().get(0);
      commands.setShown(panel, name, stage.state(panel).hidden().contains(name));
    }
  }

  @Override
  public void mouseWheelMoved(MouseWheelEvent e) {
    Point2D at = stage.units().points(e.getPoint());
    Optional<Spot> spot = stage.spot(at).filter(s -> zooms(e, s));
    if (spot.isPresent()) {
      double factor = Math.pow(STEP, e.getPreciseWheelRotation());
      commands.zoom(spot.get().panel(), at, factor, spot.get().along());
    } else if (component.getParent() != null) {
      component
          .getParent()
          .dispatchEvent(SwingUtilities.convertMouseEvent(component, e, component.getParent()));
    }
  }

  /** In a pane that scrolls, the wheel scrolls unless Ctrl is down. */
  private boolean zooms(MouseWheelEvent e, Spot spot) {
    JScrollPane pane =
        (JScrollPane) SwingUtilities.getAncestorOfClass(JScrollPane.class, component);
    boolean scrolls = pane != null && pane.getVerticalScrollBar().isVisible();
    boolean place = spot.part() != Spot.Part.OTHER && spot.part() != Spot.Part.LEGEND;
    return place && PanelZoom.isZoomable(spot.geometry()) && (!scrolls || e.isControlDown());
  }

  void pick(Pick pick) {
    listeners.picked(pick);
  }

  /** Ends what a pressed button was doing as if it had never begun. */
  public void cancel() {
    if (movement != null) {
      movement.cancel();
      movement = null;
      moved = true;
      component.repaint();
    }
  }

  /** Returns whether a button is doing something. */
  public boolean isMoving() {
    return movement != null && moved;
  }

  /** Draws what a pressed button would do. */
  public void paint(Graphics2D g, Look look) {
    if (isMoving()) {
      movement.paint(g, look);
    }
  }
}
