package dev.ansatz.figures;

import dev.ansatz.api.figure.SpacePanel;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a panel is seen.
 *
 * @param x the horizontal axis of a plane, or of images and matrices
 * @param y the vertical axis of a plane, or of images and matrices
 * @param hidden the names of the series that are not drawn
 * @param camera where a space is seen from; empty for what the figure says
 * @param zoom how many times larger a space is drawn, 0.2 to 50
 */
public record PanelState(
    AxisState x, AxisState y, Set<String> hidden, Optional<SpacePanel.Camera> camera, double zoom) {
  private static final double LEAST_ZOOM = 0.2;
  private static final double MOST_ZOOM = 50;

  /** Everything, as the figure says. */
  public static final PanelState INITIAL =
      new PanelState(AxisState.INITIAL, AxisState.INITIAL, Set.of(), Optional.empty(), 1);

  /**
   * Makes a state.
   *
   * @throws IllegalArgumentException where the zoom is out of range
   */
  public PanelState {
    hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
    if (!(zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM)) {
      throw new IllegalArgumentException(
          "the zoom of a space must be %s to %s; got %s".formatted(LEAST_ZOOM, MOST_ZOOM, zoom));
    }
  }

  /** Returns this state with another horizontal axis. */
  public PanelState withX(AxisState newX) {
    return new PanelState(newX, y, hidden, camera, zoom);
  }

  /** Returns this state with another vertical axis. */
  public PanelState withY(AxisState newY) {
    return new PanelState(x, newY, hidden, camera, zoom);
  }

  /** Returns this state with other hidden series. */
  public PanelState withHidden(Set<String> names) {
    return new PanelState(x, y, names, camera, zoom);
  }

  /** Returns this state with a space seen from elsewhere. */
  public PanelState withCamera(SpacePanel.Camera newCamera) {
    return new PanelState(x, y, hidden, Optional.of(newCamera), zoom);
  }

  /** Returns this state with a space of another size, as far as that is in range. */
  public PanelState withZoom(double newZoom) {
    double bounded = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, newZoom));
    return new PanelState(x, y, hidden, camera, bounded);
  }

  /** Returns this state with everything in sight: the same scales and hidden series. */
  public PanelState whole() {
    return new PanelState(x.whole(), y.whole(), hidden, Optional.empty(), 1);
  }
}
