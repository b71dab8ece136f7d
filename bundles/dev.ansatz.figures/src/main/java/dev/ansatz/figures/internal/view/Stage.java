package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Panel;
import dev.ansatz.figures.FigureState;
import dev.ansatz.figures.PanelState;
import dev.ansatz.figures.Pick;
import dev.ansatz.figures.Tool;
import dev.ansatz.figures.internal.PanelGeometry;
import dev.ansatz.figures.internal.XyGeometry;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** The scene that a component shows, with where its parts are. Used on the event thread. */
public final class Stage {
  private final Runnable changed;
  private Scene scene;
  private Dimension size = new Dimension();
  private List<PanelGeometry> geometry;
  private Finder finder = new Finder();
  private Tool tool = Tool.ZOOM;
  private int current;

  /**
   * Makes an empty stage.
   *
   * @param changed is called whenever something else is to be seen
   */
  public Stage(Runnable changed) {
    this.changed = changed;
  }

  Optional<Scene> scene() {
    return Optional.ofNullable(scene);
  }

  void show(Scene newScene) {
    scene = newScene;
    forget();
    changed.run();
  }

  void resize(Dimension newSize) {
    if (!size.equals(newSize)) {
      size = new Dimension(newSize);
      forget();
    }
  }

  /** Returns what turns pixels into points. */
  Units units() {
    return scene == null ? Units.LARGE : Units.of(scene.figure(), size);
  }

  Dimension size() {
    return size;
  }

  private void forget() {
    geometry = null;
    finder = new Finder();
  }

  /** Returns the parts of all panels; nothing where there is no room for them. */
  List<PanelGeometry> geometry() {
    if (geometry == null) {
      geometry = scene == null ? List.of() : scene.geometry(units().points(size));
    }
    return geometry;
  }

  Finder finder() {
    return finder;
  }

  /** Returns what is at a position in points; empty outside of all panels. */
  Optional<Spot> spot(Point2D at) {
    for (int i = 0; i < geometry().size(); i++) {
      if (geometry().get(i).area().contains(at)) {
        return Optional.of(Spot.of(i, geometry().get(i), at));
      }
    }
    return Optional.empty();
  }

  /** Returns what the axes of a plane say at a pixel of the component; empty outside of planes. */
  public Optional<Pick.Position> position(Point pixel) {
    Point2D at = units().points(pixel);
    return spot(at)
        .filter(spot -> spot.part() == Spot.Part.PLOT)
        .filter(spot -> spot.geometry() instanceof XyGeometry)
        .map(spot -> position(spot.panel(), (XyGeometry) spot.geometry(), at));
  }

  private static Pick.Position position(int panel, XyGeometry plane, Point2D at) {
    return new Pick.Position(panel, plane.x().value(at.getX()), plane.y().value(at.getY()));
  }

  /** Returns where a point of a plane is in the component's pixels; empty where it is nowhere. */
  public Optional<Point2D> location(int panel, double x, double y) {
    if (panel >= geometry().size() || !(geometry().get(panel) instanceof XyGeometry plane)) {
      return Optional.empty();
    }
    double left = plane.x().position(x) * units().pixels();
    double top = plane.y().position(y) * units().pixels();
    boolean somewhere = Double.isFinite(left) && Double.isFinite(top);
    return somewhere ? Optional.of(new Point2D.Double(left, top)) : Optional.empty();
  }

  /** Returns how the figure is seen. */
  public FigureState state() {
    return scene == null ? FigureState.INITIAL : scene.state();
  }

  PanelState state(int panel) {
    return state().panel(panel);
  }

  void change(int panel, PanelState state) {
    change(state().with(panel, state));
  }

  void change(FigureState state) {
    if (scene != null && !state.equals(scene.state())) {
      show(scene.with(state));
    }
  }

  /** Returns what dragging does. */
  public Tool tool() {
    return tool;
  }

  /** Chooses what dragging does. */
  public void setTool(Tool newTool) {
    tool = newTool;
    changed.run();
  }

  /** Returns the panel that keys go to. */
  public int current() {
    return Math.max(0, Math.min(current, panels() - 1));
  }

  int panels() {
    return scene == null ? 0 : scene.figure().panels().size();
  }

  Optional<Panel> panel(int index) {
    return scene()
        .map(shown -> shown.figure().panels())
        .filter(panels -> index >= 0 && index < panels.size())
        .map(panels -> panels.get(index));
  }

  /** Returns the middle of the current panel's plot, in pixels. */
  public Point middle() {
    if (current() >= geometry().size()) {
      return new Point(size.width / 2, size.height / 2);
    }
    Rectangle2D plot = geometry().get(current()).plot();
    return new Point(
        (int) (plot.getCenterX() * units().pixels()), (int) (plot.getCenterY() * units().pixels()));
  }

  void setCurrent(int panel) {
    if (panel != current) {
      current = panel;
      changed.run();
    }
  }
}
