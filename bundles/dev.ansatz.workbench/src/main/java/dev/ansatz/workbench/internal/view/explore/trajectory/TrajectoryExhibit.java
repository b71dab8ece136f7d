package dev.ansatz.workbench.internal.view.explore.trajectory;

import dev.ansatz.api.model.Forecaster;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.figures.Drag;
import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.Pick;
import dev.ansatz.figures.Tool;
import dev.ansatz.workbench.internal.ui.Theme;
import dev.ansatz.workbench.internal.view.explore.Beside;
import dev.ansatz.workbench.internal.view.explore.Exhibit;
import dev.ansatz.workbench.internal.view.explore.Latest;
import dev.ansatz.workbench.internal.view.explore.Opened;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Lets a model go on from a point of a series, and from where that point is dragged to. */
public final class TrajectoryExhibit implements Exhibit<Orbit> {
  private static final Purpose PURPOSE =
      new Purpose(
          "Trajectory shows where a model goes on from any point of a series, or beside it.",
          "It needs a model that forecasts, such as an echo state network, and a series.",
          Forecaster.class,
          Orbit::fits);
  private static final String HINT =
      "Click a point to start there; drag the start to let the model go on from beside the series.";
  private static final double NEAR = 16;
  private static final int PANEL_HEIGHT = 100;

  private final Latest latest = new Latest();
  private final Controls controls = new Controls();
  private final FigureView plane = figure("plane", "Plane of two components");
  private final FigureView times = figure("times", "Components and error over time");
  private final JLabel valid = new JLabel(" ");
  private final JButton reset = new JButton("Put back");
  private final JPanel component = new JPanel(new MigLayout("fill, insets 0, gap 0, wrap 1"));
  private Orbit orbit;
  private Launch launch;
  private Flight flight;
  private boolean dragging;

  /** The time at the pointer: what is picked may be the time of a point some pixels beside it. */
  private OptionalDouble pressed = OptionalDouble.empty();

  /** Makes it. */
  public TrajectoryExhibit() {
    JPanel figures = new JPanel(new Beside());
    figures.add(plane);
    figures.add(times);
    component.add(controls.component(), "growx, wmin 0");
    component.add(valid(), "growx, wmin 0");
    component.add(figures, "grow, push");
    controls.listen(
        this::draw,
        () -> launch(launch.at(controls.start())),
        () -> launch(launch.over(controls.steps())));
    plane.onPick(this::pickedInPlane);
    plane.onDrag(this::draggedInPlane);
    times.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent e) {
            draw();
          }
        });
    times.onPick(this::pickedInTime);
    times.onDrag(this::draggedInTime);
  }

  private JComponent valid() {
    valid.setName("trajectory.valid");
    reset.setName("trajectory.reset");
    reset.setToolTipText("Put the start back on the series");
    reset.addActionListener(event -> launch(launch.untouched()));
    JPanel panel = new JPanel(new MigLayout("fillx, insets 0 8 4 4, gap 8", "[0:0, grow][]"));
    panel.add(valid, "growx");
    panel.add(reset);
    return panel;
  }

  private static FigureView figure(String name, String accessible) {
    FigureView view = new FigureView();
    view.setName("trajectory." + name);
    view.setTool(Tool.PICK);
    view.setTheme(Theme.current().figures());
    view.getAccessibleContext().setAccessibleName(accessible);
    return view;
  }

  @Override
  public Purpose purpose() {
    return PURPOSE;
  }

  @Override
  public Orbit prepare(Opened opened, StopToken stop) {
    return Orbit.of(opened);
  }

  @Override
  public JComponent component() {
    return component;
  }

  @Override
  public void show(Orbit next) {
    latest.forget();
    orbit = next;
    launch(controls.offer(next));
  }

  private void launch(Launch next) {
    if (orbit == null) {
      return;
    }
    launch = next;
    Orbit mine = orbit;
    controls.show(mine, next);
    reset.setEnabled(next.state().isPresent());
    if (flight == null) {
      valid.setText("The model goes on from the start …");
    }
    latest.ask(
        stop -> Flight.of(mine, next, stop),
        this::landed,
        e -> valid.setText("The model cannot go on from there: " + e.getMessage()));
  }

  private void landed(Flight next) {
    flight = next;
    valid.setText(Words.valid(orbit, next));
    valid.setToolTipText(
        "Valid as long as the error stays within %s standard deviations. %s"
            .formatted(Flight.THRESHOLD, HINT));
    draw();
  }

  private void draw() {
    if (flight == null) {
      return;
    }
    OrbitFigures figures = new OrbitFigures(orbit, flight);
    int x = controls.across();
    int y = controls.up();
    plane.setFigure(
        controls.isSpace() ? figures.space(x, controls.depth(), y) : figures.plane(x, y));
    times.setFigure(figures.times(seen()));
  }

  /** Returns the components over time: as many as there is room for. */
  private List<Integer> seen() {
    int most = Math.max(1, times.getHeight() / PANEL_HEIGHT - 1);
    Stream<Integer> all =
        controls.isSpace()
            ? Stream.of(controls.across(), controls.up(), controls.depth())
            : Stream.of(controls.across(), controls.up());
    return all.distinct().limit(most).toList();
  }

  private void pickedInPlane(Pick pick) {
    if (flight == null || dragging || !(pick instanceof Pick.Point point)) {
      return;
    }
    if (point.name().equals(OrbitFigures.SERIES)) {
      startAt(new OrbitFigures(orbit, flight).firstRow() + point.index());
    } else if (point.name().equals(OrbitFigures.TRUTH)) {
      startAt(flight.launch().start() + point.index());
    }
  }

  private void pickedInTime(Pick pick) {
    if (flight == null || dragging) {
      return;
    }
    OptionalDouble time = pressed.isPresent() ? pressed : time(pick);
    pressed = OptionalDouble.empty();
    time.ifPresent(at -> startAt(orbit.startAt(at)));
  }

  private static OptionalDouble time(Pick pick) {
    if (pick instanceof Pick.Point point) {
      return OptionalDouble.of(point.x());
    }
    return pick instanceof Pick.Position position
        ? OptionalDouble.of(position.x())
        : OptionalDouble.empty();
  }

  private void startAt(int row) {
    launch(launch.at(Math.max(orbit.firstStart(), Math.min(orbit.lastStart(), row))));
  }

  private void draggedInPlane(Drag drag) {
    if (flight == null) {
      return;
    }
    double[] state = launch.state(orbit);
    follow(plane, drag, state[controls.across()], state[controls.up()]);
    if (dragging && drag.phase() == Drag.Phase.MOVE) {
      state[controls.across()] = drag.x();
      state[controls.up()] = drag.y();
      launch(launch.from(state));
    }
  }

  private void draggedInTime(Drag drag) {
    pressed = OptionalDouble.of(drag.x());
    if (flight == null || drag.panel() >= seen().size()) {
      return;
    }
    int component = seen().get(drag.panel());
    double[] state = launch.state(orbit);
    follow(times, drag, launch.start() * orbit.step(), state[component]);
    if (dragging && drag.phase() == Drag.Phase.MOVE) {
      state[component] = drag.y();
      launch(launch.from(state));
    }
  }

  /** Takes hold of the start where the button goes down on it. */
  private void follow(FigureView view, Drag drag, double x, double y) {
    if (drag.phase() == Drag.Phase.BEGIN) {
      dragging =
          view.locationOf(drag.panel(), x, y)
              .flatMap(
                  start ->
                      view.locationOf(drag.panel(), drag.x(), drag.y())
                          .map(at -> at.distance(start) <= NEAR))
              .orElse(false);
    } else if (drag.phase() == Drag.Phase.END && !dragging) {
      dragging = false;
    } else if (drag.phase() == Drag.Phase.END) {
      javax.swing.SwingUtilities.invokeLater(() -> dragging = false);
    }
  }

  @Override
  public void themeChanged() {
    plane.setTheme(Theme.current().figures());
    times.setTheme(Theme.current().figures());
  }

  /** Returns whether everything that was asked for is there. */
  boolean isIdle() {
    return latest.isIdle();
  }

  @Override
  public void close() {
    latest.close();
  }
}
