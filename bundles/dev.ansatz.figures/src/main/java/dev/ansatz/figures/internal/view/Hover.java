package dev.ansatz.figures.internal.view;

import dev.ansatz.figures.Pick;
import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;

/** Follows the pointer and knows what it is on. */
public final class Hover extends MouseAdapter {
  private final JComponent component;
  private final Stage stage;
  private final BooleanSupplier shown;
  private final BooleanSupplier follows;
  private final Reading reading;
  private Optional<Point2D> pointer = Optional.empty();
  private Optional<Found> found = Optional.empty();

  /**
   * Makes what follows the pointer over a component.
   *
   * @param shown tells whether the newest drawing is seen: else looking waits for it
   * @param follows tells whether something is drawn wherever the pointer is
   */
  public Hover(JComponent component, Stage stage, BooleanSupplier shown, BooleanSupplier follows) {
    this.component = component;
    this.shown = shown;
    this.follows = follows;
    this.stage = stage;
    this.reading = new Reading(stage);
  }

  Optional<Point2D> pointer() {
    return pointer;
  }

  Optional<Found> found() {
    return found;
  }

  /** Returns what the pointer is on, with its values; empty for nothing. */
  public String text() {
    return found.map(Found::text).orElse("");
  }

  @Override
  public void mouseMoved(MouseEvent e) {
    Point2D at = stage.units().points(e.getPoint());
    pointer = Optional.of(at);
    component.setCursor(
        stage
            .spot(at)
            .map(spot -> Cursors.of(spot, stage.tool()))
            .orElse(Cursor.getDefaultCursor()));
    refresh();
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    pointer = Optional.of(stage.units().points(e.getPoint()));
    found = Optional.empty();
  }

  @Override
  public void mouseReleased(MouseEvent e) {
    mouseMoved(e);
  }

  @Override
  public void mouseExited(MouseEvent e) {
    pointer = Optional.empty();
    refresh();
  }

  /** Looks again at what the pointer is on. */
  public void refresh() {
    if (!shown.getAsBoolean()) {
      return;
    }
    Optional<Found> now = find();
    boolean same = now.equals(found);
    found = now;
    if (!same || follows.getAsBoolean()) {
      component.repaint();
    }
  }

  private Optional<Found> find() {
    return pointer.isEmpty()
        ? reading.find()
        : pointer.flatMap(at -> stage.spot(at).flatMap(spot -> stage.finder().find(spot, at)));
  }

  /**
   * Goes on from point to point without the pointer.
   *
   * @param points how many points or columns further
   * @param series how many series or rows further
   */
  public void step(int points, int series) {
    pointer = Optional.empty();
    reading.step(points, series);
    String before = text();
    refresh();
    component
        .getAccessibleContext()
        .firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, before, text());
  }

  /** Returns what a click here would pick. */
  public Optional<Pick> pick() {
    return found.flatMap(Found::pick);
  }

  /** Forgets what the pointer was on. */
  public void forget() {
    found = Optional.empty();
  }

  /** Ends going from point to point. */
  public void leave() {
    reading.leave();
    refresh();
  }
}
