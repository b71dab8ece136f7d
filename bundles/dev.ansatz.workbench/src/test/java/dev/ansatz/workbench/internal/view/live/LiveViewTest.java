package dev.ansatz.workbench.internal.view.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.ValueAxis;
import dev.ansatz.api.figure.ValueAxis.Scale;
import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.api.figure.XySeries;
import dev.ansatz.figures.FigureView;
import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.Ui;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleJobs;
import dev.ansatz.workbench.internal.job.Job;
import dev.ansatz.workbench.internal.job.JobStatus;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiveViewTest {
  @TempDir Path temp;
  private FakeSession fake;
  private Session session;
  private LiveView view;

  @BeforeEach
  void open() {
    fake = new FakeSession(temp);
    session = fake.open();
  }

  @AfterEach
  void close() {
    Pictures.onEventThread(
        Optional.ofNullable(view).map(it -> (Runnable) it::close).orElse(() -> {}));
    fake.close();
  }

  private void show() {
    Pictures.onEventThread(() -> view = new LiveView(session));
  }

  private Job trained(String name, int steps) {
    Job job = SampleJobs.start(fake, session, name);
    SampleJobs.train(fake.engine().runs().get(fake.engine().runs().size() - 1), steps);
    FakeSession.await("it is told", () -> job.state().get().steps() == steps);
    return job;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void looksAsApproved(Theme theme) {
    String name = theme.name().toLowerCase(Locale.ROOT);
    Pictures.onEventThread(theme::install);
    show();
    picture("live-empty-" + name, 420, 300);
    Job job = trained("mnist-vae", 60);
    fake.engine().runs().get(0).listener().figure(60, latent());
    FakeSession.await("the figure has come", () -> job.state().get().figures().size() == 1);
    Pictures.onEventThread(view::refresh);
    picture("live-" + name, 420, 560);
  }

  private static Figure latent() {
    XySeries line =
        new XySeries.Line("code", new double[] {0, 1}, new double[] {0, 1}, Style.line(0));
    return Figure.of(
        "latent",
        "Where digits lie in the latent plane",
        "",
        new XyPanel(
            "", ValueAxis.linear("z1", ""), ValueAxis.linear("z2", ""), List.of(line), List.of()));
  }

  private void picture(String name, int width, int height) {
    Pictures.onEventThread(
        () -> Pictures.assertApproved(name, Pictures.paint(view.component(), width, height, 1)));
  }

  @Test
  void readingsOfOneUnitShareAPanelAndWideOnesAreLogarithmic() {
    show();
    Job job = trained("mnist-vae", 99);
    Pictures.onEventThread(
        () -> {
          view.refresh();
          Figure figure = figure();
          assertEquals(2, figure.panels().size());
          XyPanel losses = (XyPanel) figure.panels().get(0);
          assertEquals(List.of("loss", "validationLoss"), names(losses));
          assertEquals(Scale.LOGARITHMIC, losses.y().scale());
          assertEquals("nats", losses.y().unit());
          XyPanel accuracies = (XyPanel) figure.panels().get(1);
          assertEquals(Scale.LINEAR, accuracies.y().scale());
          assertEquals(
              job.state().get().curves().size(), names(losses).size() + names(accuracies).size());
        });
  }

  private Figure figure() {
    return Ui.find(view.component(), "live.figure.curves", FigureView.class).figure().orElseThrow();
  }

  private static List<String> names(XyPanel panel) {
    return panel.series().stream().map(XySeries::name).filter(name -> !name.isEmpty()).toList();
  }

  @Test
  void curvesStayWhenTheJobEndsAndAnotherCanBeChosen() {
    show();
    Job first = trained("first", 50);
    SampleJobs.end(fake.engine().runs().get(0), RunState.FINISHED, ExitCode.OK, "");
    FakeSession.await("it has ended", () -> first.state().get().status() == JobStatus.ENDED);
    Job second = trained("second", 10);
    Pictures.onEventThread(
        () -> {
          assertEquals(Optional.of(first), session.selection().job().get());
          view.refresh();
          assertEquals(50, length());
          Ui.find(view.component(), "live.job", JComboBox.class).setSelectedItem(second);
          assertEquals(Optional.of(second), session.selection().job().get());
          assertEquals(10, length());
          String number = Ui.find(view.component(), "live.number.accuracy", JLabel.class).getText();
          assertEquals(6, number.length(), number);
        });
  }

  private int length() {
    return ((XySeries.Line) ((XyPanel) figure().panels().get(0)).series().get(0)).x().length;
  }

  @Test
  void figuresOfTheModelComeAndGo() {
    show();
    Job job = trained("mnist-vae", 3);
    fake.engine().runs().get(0).listener().figure(3, latent());
    FakeSession.await("the figure has come", () -> job.state().get().figures().size() == 1);
    Job other = trained("other", 3);
    Pictures.onEventThread(
        () -> {
          view.refresh();
          JTabbedPane tabs = Ui.find(view.component(), "live.tabs", JTabbedPane.class);
          assertEquals(2, tabs.getTabCount());
          session.selection().job().set(Optional.of(other));
          assertEquals(1, tabs.getTabCount());
        });
  }

  @Test
  void smoothingIsAnAverageThatIsRightFromTheBeginning() {
    assertArrayEquals(
        new double[] {3, 3, 3}, new Smoothing(0.9).smooth(new double[] {3, 3, 3}), 1e-12);
    // By hand: (0.5 * 1 + 0.25 * 0) / 0.75 after a zero and a one.
    assertArrayEquals(
        new double[] {0, 2.0 / 3, 2.0 / 3},
        new Smoothing(0.5).smooth(new double[] {0, 1, Double.NaN}),
        1e-12);
  }

  @Test
  void quantitiesLoseTheirPart() {
    assertEquals("loss", CurveGroups.quantity("validationLoss"));
    assertEquals("loss", CurveGroups.quantity("loss"));
    assertEquals("accuracy", CurveGroups.quantity("test.accuracy"));
    assertEquals("train", CurveGroups.quantity("train"));
  }
}
