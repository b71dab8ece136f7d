package dev.ansatz.figures.internal.view;

import dev.ansatz.api.figure.Mark.Direction;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.figures.FigureState;
import dev.ansatz.figures.PanelState;
import dev.ansatz.figures.internal.PanelGeometry;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Changes what is seen of a figure. */
public final class Commands {
  private final Stage stage;

  /** Makes the commands of a stage. */
  public Commands(Stage stage) {
    this.stage = stage;
  }

  /** Shows the figure in a state. */
  public void set(FigureState state) {
    stage.change(state);
  }

  /** Multiplies the span of the current panel about its middle. */
  public void zoom(double factor) {
    if (stage.current() < stage.geometry().size()) {
      Rectangle2D plot = stage.geometry().get(stage.current()).plot();
      Point2D middle = new Point2D.Double(plot.getCenterX(), plot.getCenterY());
      zoom(stage.current(), middle, factor, Along.BOTH);
    }
  }

  void zoom(int panel, Point2D at, double factor, Along along) {
    PanelZoom zoom = new PanelZoom(stage.geometry().get(panel), stage.state(panel));
    stage.change(panel, zoom.about(at, factor, along));
  }

  /** Moves the current panel by shares of its plot; turns a space. */
  public void move(double across, double down) {
    if (stage.current() < stage.geometry().size()) {
      PanelGeometry geometry = stage.geometry().get(stage.current());
      double width = across * geometry.plot().getWidth();
      double height = down * geometry.plot().getHeight();
      PanelZoom zoom = new PanelZoom(geometry, stage.state(stage.current()));
      stage.change(stage.current(), zoom.moved(width, height, Along.BOTH));
    }
  }

  /** Brings everything of a panel into sight. */
  public void reset(int panel) {
    stage.change(panel, stage.state(panel).whole());
  }

  void reset(int panel, Along along) {
    PanelState state = stage.state(panel);
    switch (along) {
      case X -> stage.change(panel, state.withX(state.x().whole()));
      case Y -> stage.change(panel, state.withY(state.y().whole()));
      case BOTH -> reset(panel);
    }
  }

  /** Brings everything of all panels into sight, and shows all series. */
  public void showAll() {
    FigureState state = stage.state();
    for (int panel = 0; panel < stage.panels(); panel++) {
      state = state.with(panel, state.panel(panel).whole().withHidden(Set.of()));
    }
    stage.change(state);
  }

  /** Shows or hides the series of a name. */
  public void setShown(int panel, String name, boolean shown) {
    Set<String> hidden = new TreeSet<>(stage.state(panel).hidden());
    if (shown) {
      hidden.remove(name);
    } else {
      hidden.add(name);
    }
    stage.change(panel, stage.state(panel).withHidden(hidden));
  }

  /** Returns whether an axis of a plane is logarithmic. */
  public boolean isLogarithmic(int panel, Direction axis) {
    return axis(panel, axis).map(log -> log.isOn(stage.state(panel))).orElse(false);
  }

  /** Puts an axis of a plane on a scale; one that cannot be so stays as it is. */
  public void setScale(int panel, Direction axis, ValueAxis.Scale scale) {
    axis(panel, axis)
        .filter(log -> scale == ValueAxis.Scale.LINEAR || log.objection().isEmpty())
        .ifPresent(log -> stage.change(panel, log.set(stage.state(panel), scale)));
  }

  /** Returns why an axis cannot be logarithmic; empty where it can. */
  public Optional<String> objection(int panel, Direction axis) {
    return axis(panel, axis).map(LogAxis::objection).orElse(Optional.of("it is no plane"));
  }

  private Optional<LogAxis> axis(int panel, Direction axis) {
    return stage
        .panel(panel)
        .filter(XyPanel.class::isInstance)
        .map(XyPanel.class::cast)
        .map(plane -> new LogAxis(plane, axis));
  }

  /** Returns the names in the legend of a panel. */
  List<String> names(int panel) {
    return stage.panel(panel).map(SeriesNames::of).orElse(List.of());
  }

  /** Hides the series of these names and shows all others. */
  void setHidden(int panel, Collection<String> names) {
    stage.change(panel, stage.state(panel).withHidden(new TreeSet<>(names)));
  }

  boolean isPlane(int panel) {
    return stage.panel(panel).filter(XyPanel.class::isInstance).isPresent();
  }
}
