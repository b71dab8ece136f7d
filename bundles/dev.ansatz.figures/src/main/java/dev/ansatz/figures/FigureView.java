package dev.ansatz.figures;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Mark.Direction;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.figures.FigureSnapshot.Format;
import dev.ansatz.figures.internal.view.Commands;
import dev.ansatz.figures.internal.view.ContextMenu;
import dev.ansatz.figures.internal.view.ExportDialog;
import dev.ansatz.figures.internal.view.Gestures;
import dev.ansatz.figures.internal.view.Hover;
import dev.ansatz.figures.internal.view.Keys;
import dev.ansatz.figures.internal.view.Listeners;
import dev.ansatz.figures.internal.view.Overlay;
import dev.ansatz.figures.internal.view.PictureTransfer;
import dev.ansatz.figures.internal.view.Screen;
import dev.ansatz.figures.internal.view.Stage;
import dev.ansatz.figures.internal.view.Summary;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;

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
  private final transient Hover hover =
      new Hover(this, stage, this::isUpToDate, this::hasCrosshair);
  private final transient Gestures gestures = new Gestures(this, stage, listeners, this::openMenu);
  private final transient Screen screen =
      new Screen(this, stage, new Overlay(stage, hover, gestures), this::drawn);
  private transient BiConsumer<FigureSnapshot, Format> exporter = new ExportDialog(this);
  private transient Consumer<JPopupMenu> menuFiller = menu -> {};
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
    Keys.install(this, stage, gestures, hover, this::openMenu, this::copy);
  }

  private void changed() {
    if (figure().isEmpty()) {
      hover.forget();
    }
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
  public Dimension getPreferredSize() {
    return isPreferredSizeSet() ? super.getPreferredSize() : screen.preferredSize();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new Spoken();
    }
    return accessibleContext;
  }

  /** Tells in words what is shown. */
  private final class Spoken extends AccessibleJComponent {
    private static final long serialVersionUID = 1;

    @Override
    public AccessibleRole getAccessibleRole() {
      return AccessibleRole.CANVAS;
    }

    @Override
    public String getAccessibleName() {
      return accessibleName != null
          ? accessibleName
          : figure().map(Figure::title).orElse(screen.emptyText());
    }

    @Override
    public String getAccessibleDescription() {
      return accessibleDescription != null
          ? accessibleDescription
          : figure().map(Summary::of).orElse("");
    }
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

  /** Returns whether lines go through the pointer in a plane. */
  public boolean hasCrosshair() {
    return screen.hasCrosshair();
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

  /** Returns whether an axis of a plane is logarithmic. */
  public boolean isLogarithmic(int panel, Direction axis) {
    return commands.isLogarithmic(panel, axis);
  }

  /**
   * Puts an axis of a plane on a scale. Where {@link #objectionToLogarithms} has something to say,
   * the axis stays as it is.
   */
  public void setScale(int panel, Direction axis, ValueAxis.Scale scale) {
    commands.setScale(panel, axis, scale);
  }

  /**
   * Returns why an axis cannot be logarithmic, as the end of a sentence; empty where it can.
   *
   * @param panel the panel's index, from 0
   * @param axis which of the panel's axes
   */
  public Optional<String> objectionToLogarithms(int panel, Direction axis) {
    return commands.objection(panel, axis);
  }

  /**
   * Returns the figure as it is shown, for files and clipboards: at the size of this component, or
   * at the figure's usual size where this component has none yet.
   *
   * @return a value that any thread may draw; empty for no figure
   */
  public Optional<FigureSnapshot> snapshot() {
    return screen.snapshot();
  }

  /**
   * Writes the figure as it is shown into a file, at once. A thread other than the event thread
   * takes {@link #snapshot} and its {@link FigureSnapshot#export}.
   *
   * @throws IOException where the file cannot be written, in a sentence that names it
   * @throws IllegalStateException where there is no figure
   */
  public void export(Path file, Format format) throws IOException {
    shown().export(file, format);
  }

  private FigureSnapshot shown() {
    return snapshot()
        .orElseThrow(
            () -> new IllegalStateException("There is no figure to be exported: show one first."));
  }

  /** Puts the picture on the clipboard, two pixels to a point; does nothing without a figure. */
  public void copy() {
    snapshot().ifPresent(shown -> new Thread(() -> copy(shown), "figure copy").start());
  }

  private void copy(FigureSnapshot shown) {
    PictureTransfer picture = new PictureTransfer(shown.image(2));
    EventQueue.invokeLater(() -> getToolkit().getSystemClipboard().setContents(picture, null));
  }

  /** Asks for a file, as the menu does, and exports the figure; does nothing without a figure. */
  public void requestExport(Format format) {
    snapshot().ifPresent(shown -> exporter.accept(shown, format));
  }

  /** Chooses who asks for a file and exports; at first a dialog of this component's own. */
  public void setExporter(BiConsumer<FigureSnapshot, Format> newExporter) {
    exporter = newExporter;
  }

  /** Has every menu completed before it is shown; the panel is {@link #currentPanel}. */
  public void setMenuFiller(Consumer<JPopupMenu> filler) {
    menuFiller = filler;
  }

  /** Returns a new menu of the current panel. */
  public JPopupMenu menu() {
    JPopupMenu menu = new ContextMenu(this, stage.current(), commands).make();
    menuFiller.accept(menu);
    return menu;
  }

  private void openMenu(Point at) {
    if (figure().isPresent()) {
      menu().show(this, at.x, at.y);
    }
  }

  private void openMenu() {
    openMenu(stage.middle());
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
