package dev.ansatz.figures.internal.view;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;

/** Follows the pointer and knows what it is on. */
public final class Hover extends MouseAdapter {
  private final JComponent component;
  private final Stage stage;
  private final BooleanSupplier shown;
  private final BooleanSupplier follows;
  private Optional<Point2D> pointer = Optional.empty();
  private Optional<Found> found = Optional.empty();

  /**
   * Makes what follows the pointer over a component.
   *
   * @param shown tells whether the newest drawing is seen: else nothing is looked for
   * @param follows tells whether something is drawn wherever the pointer is
   */
  public Hover(JComponent component, Stage stage, BooleanSupplier shown, BooleanSupplier follows) {
    this.component = component;
    this.shown = shown;
    this.follows = follows;
    this.stage = stage;
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
    pointer = Optional.of(Units.points(e.getPoint()));
    refresh();
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    pointer = Optional.of(Units.points(e.getPoint()));
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
    Optional<Found> now = shown.getAsBoolean() ? find() : Optional.empty();
    boolean same = now.equals(found);
    found = now;
    if (!same || follows.getAsBoolean()) {
      component.repaint();
    }
  }

  private Optional<Found> find() {
    return pointer.flatMap(at -> stage.spot(at).flatMap(spot -> stage.finder().find(spot, at)));
  }

  /** Forgets what the pointer was on until it moves again. */
  public void forget() {
    found = Optional.empty();
  }
}
