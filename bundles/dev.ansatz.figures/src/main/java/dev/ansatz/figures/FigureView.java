package dev.ansatz.figures;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.figures.internal.view.Commands;
import dev.ansatz.figures.internal.view.Gestures;
import dev.ansatz.figures.internal.view.Hover;
import dev.ansatz.figures.internal.view.Keys;
import dev.ansatz.figures.internal.view.Listeners;
import dev.ansatz.figures.internal.view.Overlay;
import dev.ansatz.figures.internal.view.Screen;
import dev.ansatz.figures.internal.view.Stage;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.util.Optional;
import javax.swing.JComponent;

/**
 * Shows a figure that a reader can look into: zoom, move, turn, read values, hide series. Works in
 * every look and feel, on screens of any resolution.
 *
 * <p>On a screen figures are drawn by another thread, so that the event thread never waits for one;
 * off screen, and printed, they are drawn at once. All methods are for the event thread.
 */
public class FigureView extends JComponent {
  private static final long serialVersionUID = 1;
  private static final double STEP = 1.25;

  private final transient Stage stage = new Stage(this::changed);
  private final transient Listeners listeners = new Listeners();
  private final transient Commands commands = new Commands(stage);
  private final transient Hover hover = new Hover(this, stage);
  private final transient Gestures gestures = new Gestures(this, stage, listeners);
  private final transient Screen screen =
      new Screen(this, stage, new Overlay(stage, hover, gestures), this::drawn);
  private transient FigureState last = FigureState.INITIAL;

  /** Makes a view of no figure. */
  public FigureView() {
    setOpaque(true);
    setFocusable(true);
    addMouseListener(gestures);
    addMouseMotionListener(gestures);
    addMouseWheelListener(gestures);
    addMouseListener(hover);
    addMouseMotionListener(hover);
    Keys.install(this, stage, gestures);
  }

  private void changed() {
    hover.forget();
    repaint();
    FigureState now = stage.state();
    FigureState before = last;
    last = now;
    firePropertyChange("state", before, now);
  }

  private void drawn() {
    hover.refresh();
    repaint();
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D own = (Graphics2D) g.create();
    try {
      screen.paint(own);
    } finally {
      own.dispose();
    }
  }

  /**
   * Shows a figure. What the reader sees of the last one stays where the new one has the same id
   * and a panel has the same axes: a live figure may change every second.
   *
   * @param figure the figure; null for none
   */
  public void setFigure(Figure figure) {
    screen.show(Optional.ofNullable(figure));
  }

  /** Returns the figure that is shown; empty for none. */
  public Optional<Figure> figure() {
    return screen.figure();
  }

  /** Chooses the colours. */
  public void setTheme(Theme theme) {
    screen.setTheme(theme);
  }

  /** Returns the colours. */
  public Theme theme() {
    return screen.theme();
  }

  /** Chooses what is said while there is no figure. */
  public void setEmptyText(String text) {
    screen.setEmptyText(text);
  }

  /**
   * Returns how the figure is seen. Changes are told as the property {@code state}.
   *
   * @return a value to be stored, and given to {@link #setState} or {@link FigurePainter}
   */
  public FigureState state() {
    return stage.state();
  }

  /** Shows the figure as it was seen before; without a figure nothing happens. */
  public void setState(FigureState state) {
    commands.set(state);
  }

  /** Chooses what dragging does; at first {@link Tool#ZOOM}. */
  public void setTool(Tool tool) {
    stage.setTool(tool);
  }

  /** Returns what dragging does. */
  public Tool tool() {
    return stage.tool();
  }

  /** Chooses whether lines go through the pointer in a plane; at first not. */
  public void setCrosshair(boolean shown) {
    screen.setCrosshair(shown);
  }

  /** Enlarges the current panel about its middle. */
  public void zoomIn() {
    commands.zoom(1 / STEP);
  }

  /** Shows more of the current panel about its middle. */
  public void zoomOut() {
    commands.zoom(STEP);
  }

  /** Brings everything of the current panel into sight; hidden series stay hidden. */
  public void reset() {
    commands.reset(stage.current());
  }

  /** Brings everything of all panels into sight and shows all series. */
  public void showAll() {
    commands.showAll();
  }

  /**
   * Shows or hides the series of a name.
   *
   * @param panel the panel's index, from 0
   * @param series the name; names that no series has are remembered for a later figure
   * @param shown whether it is to be seen
   */
  public void setShown(int panel, String series, boolean shown) {
    commands.setShown(panel, series, shown);
  }

  /** Returns the index of the panel that keys go to, from 0. */
  public int currentPanel() {
    return stage.current();
  }

  /** Returns what the pointer is on, with its exact values and units; empty for nothing. */
  public String hoverText() {
    return hover.text();
  }

  /**
   * Returns what the axes of a plane say at a position of this component, as it was painted last;
   * empty outside of all planes.
   */
  public Optional<Pick.Position> positionAt(Point at) {
    return stage.position(at);
  }

  /**
   * Returns where a point of a plane is in this component, as it was painted last; it may lie
   * beyond what is seen of the plane. Empty where the panel is no plane or was not painted.
   *
   * @param panel the panel's index, from 0
   * @param x the value on the horizontal axis
   * @param y the value on the vertical axis
   */
  public Optional<Point2D> locationOf(int panel, double x, double y) {
    return stage.location(panel, x, y);
  }

  /** Has a listener told of every click on a point, a pixel, a cell or a free place of a plane. */
  public void onPick(PickListener listener) {
    listeners.onPick(listener);
  }

  /** Has a listener told of movements in planes while the tool {@link Tool#PICK} is chosen. */
  public void onDrag(DragListener listener) {
    listeners.onDrag(listener);
  }

  /** Returns whether the screen shows the newest figure and state already. */
  public boolean isUpToDate() {
    return screen.isUpToDate();
  }
}
