package dev.ansatz.workbench.internal.view.explore.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Facts;
import dev.ansatz.api.figure.Mark;
import dev.ansatz.api.figure.SpacePanel;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.Pick;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleRuns;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import dev.ansatz.workbench.internal.view.explore.ExploreView;
import dev.ansatz.workbench.internal.view.explore.OneRun;
import dev.ansatz.workbench.internal.view.explore.Places;
import dev.ansatz.workbench.internal.view.explore.ToyForecaster;
import dev.ansatz.workbench.internal.view.explore.Toys;
import java.awt.Component;
import java.awt.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrajectoryExhibitTest {
  private static final ToyForecaster TRUE = new ToyForecaster(0.05, 3);
  private static final ToyForecaster FAST = new ToyForecaster(0.051, 3);
  private static final double STEP = 0.02;

  @TempDir Path temp;
  private FakeSession fake;
  private Session session;
  private TrajectoryExhibit exhibit;
  private ExploreView<Orbit> view;

  @BeforeEach
  void begin() {
    fake = new FakeSession(temp);
  }

  @AfterEach
  void end() {
    Pictures.onEventThread(view::close);
    fake.close();
  }

  private static Dataset data(Map<String, Double> facts) {
    double[][] series = TRUE.series(2000, 1, 0, 0);
    for (int t = 0; t < series.length; t++) {
      series[t][2] = Math.sin(0.013 * t);
    }
    return Toys.series(series, STEP, "s", facts, "x", "y", "z");
  }

  private static Dataset data() {
    return data(Map.of(Facts.LYAPUNOV_EXPONENT, 0.5));
  }

  private void open(Theme theme, Dataset data, ToyForecaster model) {
    SampleRuns.Told told = new SampleRuns.Told("toy", "FINISHED", 1, 1, 1);
    Path dir = SampleRuns.run(fake.root(), "toy-1", told, "2026-11-20T10:00:00Z", "");
    session = fake.opener(new OneRun(data).with("toy-1", model)).open();
    Pictures.onEventThread(
        () -> {
          theme.install();
          session.selection().runs().set(List.of(dir));
          exhibit = new TrajectoryExhibit();
          view = new ExploreView<>(session, exhibit);
        });
    Places.settle(fake, view);
    settle();
    Pictures.onEventThread(
        () -> find("trajectory.up", javax.swing.JComboBox.class).setSelectedIndex(1));
    paint();
  }

  private void paint() {
    Pictures.onEventThread(() -> Pictures.paint(view.component(), 1000, 700, 1));
  }

  private void settle() {
    FakeSession.await("the model has gone on", exhibit::isIdle);
    paint();
  }

  private <C extends Component> C find(String name, Class<C> type) {
    return Places.find(view.component(), name, type);
  }

  private FigureView plane() {
    return find("trajectory.plane", FigureView.class);
  }

  private FigureView times() {
    return find("trajectory.times", FigureView.class);
  }

  private String valid() {
    return find("trajectory.valid", JLabel.class).getText();
  }

  private int start() {
    return find("trajectory.start", JSlider.class).getValue();
  }

  private XySeries.Line line(FigureView view, int panel, int series) {
    XyPanel plane = (XyPanel) view.figure().orElseThrow().panels().get(panel);
    return (XySeries.Line) plane.series().get(series);
  }

  private void startAt(int row) {
    Pictures.onEventThread(() -> find("trajectory.start", JSlider.class).setValue(row));
    settle();
  }

  @Test
  void showsHowLongAForecastIsValid() {
    open(Theme.LIGHT, new ToyOnly().data(), new ToyForecaster(0.051, 2));
    startAt(200);
    int rows = 0;
    while (chord(rows + 1) <= 0.4) {
      rows++;
    }
    String time = "%s s (%.2f Lyapunov times)";
    String said =
        String.format(
            Locale.ROOT,
            time,
            dev.ansatz.workbench.internal.ui.Numbers.brief(rows * STEP),
            rows * STEP * 0.5);
    assertEquals("Valid for " + said + ".", valid());
    XyPanel errors = (XyPanel) times().figure().orElseThrow().panels().get(2);
    Mark mark = errors.marks().get(0);
    assertEquals((200 + rows) * STEP, mark.at(), 1e-9);
    XySeries.Line growth = (XySeries.Line) errors.series().get(0);
    assertEquals(chord(1), growth.y()[0], 2e-5);
    assertEquals(201 * STEP, growth.x()[0], 1e-9);
  }

  /** The error after some steps: both components have a standard deviation of nearly 1/√2. */
  private static double chord(int steps) {
    return 2 * Math.sin(0.001 * steps / 2);
  }

  /** A circle, whose components alone are judged. */
  private static final class ToyOnly {
    Dataset data() {
      int round = (int) Math.round(2 * Math.PI / 0.05 * 16);
      double[][] series = new ToyForecaster(0.05, 2).series(round, 1, 0);
      return Toys.series(series, STEP, "s", Map.of(Facts.LYAPUNOV_EXPONENT, 0.5), "x", "y");
    }
  }

  @Test
  void aClickChoosesTheStart() {
    open(Theme.LIGHT, data(), FAST);
    startAt(500);
    double x = line(plane(), 0, 0).x()[700];
    double y = line(plane(), 0, 0).y()[700];
    Point at = Places.at(plane(), x, y);
    Pictures.onEventThread(() -> Places.click(plane(), at));
    settle();
    Pick.Position position = plane().positionAt(at).orElseThrow();
    XySeries.Line truth = line(plane(), 0, 1);
    assertEquals(position.x(), truth.x()[0], 0.06);
    assertEquals(position.y(), truth.y()[0], 0.06);
  }

  /**
   * The row that begins is the one nearest to the time at the pointer, wherever the curve runs:
   * half a step is what rounding a time to rows may cost, and no more is allowed.
   */
  @ParameterizedTest
  @ValueSource(doubles = {-0.9, -0.2, 0, 0.4, 0.9})
  void aClickOnATimeChoosesIt(double height) {
    open(Theme.LIGHT, data(), FAST);
    startAt(500);
    Point at = Places.at(times(), 700 * STEP, height);
    double time = times().positionAt(at).orElseThrow().x();
    Pictures.onEventThread(() -> Places.click(times(), at));
    settle();
    assertEquals(time / STEP, start(), 0.5);
  }

  @Test
  void theModelGoesOnFromWhereTheStartIsDragged() {
    open(Theme.LIGHT, data(), TRUE);
    startAt(300);
    assertFalse(find("trajectory.reset", JButton.class).isEnabled());
    double[] state = TRUE.series(301, 1, 0, 0)[300];
    Point from = Places.at(plane(), state[0], state[1]);
    Point to = Places.at(plane(), 0.3, 0.2);
    Pictures.onEventThread(
        () -> {
          Places.press(plane(), from);
          Places.dragTo(plane(), to);
        });
    settle();
    Pick.Position position = plane().positionAt(to).orElseThrow();
    XySeries.Line model = line(plane(), 0, 2);
    assertEquals(position.x(), model.x()[0], 1e-9);
    assertEquals(position.y(), model.y()[0], 1e-9);
    double[] next = TRUE.next(position.x(), position.y(), 0);
    assertEquals(next[0], model.x()[1], 1e-9);
    assertTrue(valid().startsWith("From the moved start"), valid());
    Pictures.onEventThread(() -> Places.release(plane(), to));
    settle();
    assertEquals(300, start());
    Pictures.onEventThread(() -> find("trajectory.reset", JButton.class).doClick());
    settle();
    assertEquals(state[0], line(plane(), 0, 2).x()[0], 1e-9);
  }

  @Test
  void theHorizonIsHowFarItGoes() {
    open(Theme.LIGHT, data(), TRUE);
    Pictures.onEventThread(() -> find("trajectory.horizon", JSlider.class).setValue(123));
    settle();
    assertEquals(124, line(plane(), 0, 2).x().length);
  }

  @Test
  void saysWhereTheForecastIsStillValid() {
    Dataset data =
        Toys.series(new ToyForecaster(0.05, 2).series(900, 1, 0), STEP, "s", Map.of(), "x", "y");
    open(Theme.LIGHT, data, new ToyForecaster(0.05, 2));
    Pictures.onEventThread(() -> find("trajectory.horizon", JSlider.class).setValue(100));
    settle();
    assertEquals("Valid to the end: at least 2 s.", valid());
  }

  @Test
  void showsThreeComponentsInSpace() {
    open(Theme.LIGHT, data(), FAST);
    Pictures.onEventThread(() -> find("trajectory.space", JCheckBox.class).doClick());
    paint();
    assertTrue(plane().figure().orElseThrow().panels().get(0) instanceof SpacePanel);
    assertEquals(3, times().figure().orElseThrow().panels().size());
  }

  @Test
  void looksAsApproved() {
    for (Theme theme : Theme.values()) {
      open(theme, data(), FAST);
      startAt(700);
      String name = theme.name().toLowerCase(Locale.ROOT);
      approve("explore-trajectory-" + name, 760);
      approve("explore-trajectory-narrow-" + name, 320);
      Pictures.onEventThread(() -> find("trajectory.space", JCheckBox.class).doClick());
      approve("explore-trajectory-space-" + name, 760);
      end();
      fake = new FakeSession(temp.resolve(name));
    }
    open(Theme.LIGHT, data(), TRUE);
  }

  private void approve(String name, int width) {
    Pictures.onEventThread(() -> Pictures.paint(view.component(), width, 620, 1));
    Pictures.onEventThread(() -> {});
    Pictures.onEventThread(
        () -> Pictures.assertApproved(name, Pictures.paint(view.component(), width, 620, 1)));
  }
}
