package dev.ansatz.workbench.internal.view.explore.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Fields;
import dev.ansatz.api.data.Split;
import dev.ansatz.api.model.PredictRequest;
import dev.ansatz.api.tensor.Tensor;
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
import dev.ansatz.workbench.internal.view.explore.ToyLatents;
import dev.ansatz.workbench.internal.view.explore.Toys;
import dev.ansatz.workbench.internal.view.explore.row.RowPane;
import java.awt.Component;
import java.awt.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatentExhibitTest {
  private static final List<String> CLASSES = List.of("left", "right", "far up");

  @TempDir Path temp;
  private FakeSession fake;
  private Session session;
  private LatentExhibit exhibit;
  private ExploreView<LatentMap> view;

  @BeforeEach
  void begin() {
    fake = new FakeSession(temp);
  }

  @AfterEach
  void end() {
    Pictures.onEventThread(view::close);
    fake.close();
  }

  private void open(Theme theme, int latents, Dataset data) {
    SampleRuns.Told told = new SampleRuns.Told("toy", "FINISHED", 1, 1, 1);
    Path dir = SampleRuns.run(fake.root(), "toy-1", told, "2026-11-20T10:00:00Z", "");
    session = fake.opener(new OneRun(data).with("toy-1", new ToyLatents(latents))).open();
    Pictures.onEventThread(
        () -> {
          theme.install();
          session.selection().runs().set(List.of(dir));
          exhibit = new LatentExhibit(session.actions());
          view = new ExploreView<>(session, exhibit);
        });
    Places.settle(fake, view);
    settle();
    Pictures.onEventThread(() -> Pictures.paint(view.component(), 900, 600, 1));
  }

  private static Dataset three() {
    double[][] spots = {{-1, 0}, {1, 0}, {0, 1.5}};
    return Toys.images(spots, new int[] {0, 1, 2}, CLASSES);
  }

  private void settle() {
    FakeSession.await("the point is decoded", exhibit::isIdle);
  }

  private FigureView plane() {
    return find("latent.plane", FigureView.class);
  }

  private double[] decoded() {
    return find("latent.decoded", RowPane.class).values();
  }

  private double[] nearest() {
    return find("latent.nearest", RowPane.class).values();
  }

  private String nearestTitle() {
    return find("latent.nearestTitle", JLabel.class).getText();
  }

  private <C extends Component> C find(String name, Class<C> type) {
    return Places.find(view.component(), name, type);
  }

  private void moveTo(double x, double y) {
    Pictures.onEventThread(() -> Places.move(plane(), Places.at(plane(), x, y)));
    settle();
  }

  /** What the toy decodes where the pixel at a position is. */
  private double[] spotAt(Point at) {
    Pick.Position position = plane().positionAt(at).orElseThrow();
    return Toys.spot(position.x(), position.y());
  }

  @Test
  void theDecodedImageFollowsThePointer() {
    open(Theme.LIGHT, 2, three());
    assertArrayEquals(Toys.spot(0, 0), decoded(), 1e-9);
    Point at = Places.at(plane(), 0.9, 0.1);
    moveTo(0.9, 0.1);
    assertArrayEquals(spotAt(at), decoded(), 1e-9);
    assertEquals("Nearest: row 1 of the test part, right", nearestTitle());
    assertEquals(Math.rint(Toys.spot(1, 0)[20]), nearest()[20], 1e-9);
    moveTo(0, 1.2);
    assertEquals("Nearest: row 2 of the test part, far up", nearestTitle());
  }

  @Test
  void aClickPinsThePoint() {
    open(Theme.LIGHT, 2, three());
    Point at = Places.at(plane(), -1, 0.5);
    Pictures.onEventThread(() -> Places.click(plane(), at));
    settle();
    double[] pinned = decoded();
    moveTo(1, 1);
    assertArrayEquals(pinned, decoded());
    assertTrue(find("latent.position", JLabel.class).getText().contains("pinned"));
    Pictures.onEventThread(() -> Places.click(plane(), at));
    moveTo(1, 1);
    assertArrayEquals(spotAt(Places.at(plane(), 1, 1)), decoded(), 1e-9);
  }

  @Test
  void draggingShowsWhatLiesBetween() {
    open(Theme.LIGHT, 2, three());
    Component strip = find("latent.strip", Component.class);
    assertFalse(strip.isVisible());
    Point from = Places.at(plane(), -1, 0);
    Point to = Places.at(plane(), 1, 1);
    Pictures.onEventThread(
        () -> {
          Places.press(plane(), from);
          Places.dragTo(plane(), to);
        });
    settle();
    assertTrue(strip.isVisible());
    assertArrayEquals(spotAt(to), decoded(), 1e-9);
    Pictures.onEventThread(() -> Places.release(plane(), to));
    settle();
    assertTrue(strip.isVisible());
    Pictures.onEventThread(() -> Places.click(plane(), to));
    settle();
    assertFalse(strip.isVisible());
  }

  @Test
  void buttonsAndKeysGoToPlaces() {
    open(Theme.LIGHT, 2, three());
    moveTo(0.8, 0.2);
    press("latent.nearestRow");
    Tensor row = three().tensor(Split.TEST, Fields.INPUTS).rows(1, 2);
    Tensor code = new ToyLatents(2).encode(PredictRequest.of(row)).mean();
    assertArrayEquals(Toys.spot(code.get(0), code.get(1)), decoded(), 1e-9);
    press("latent.origin");
    assertArrayEquals(Toys.spot(0, 0), decoded(), 1e-9);
    key("RIGHT");
    key("UP");
    assertArrayEquals(Toys.spot(0.1, 0.1), decoded(), 1e-9);
    press("latent.randomSample");
    double[] first = decoded();
    press("latent.randomSample");
    assertTrue(java.util.Arrays.mismatch(first, decoded()) >= 0);
  }

  private void press(String name) {
    Pictures.onEventThread(() -> find(name, JButton.class).doClick());
    settle();
  }

  private void key(String key) {
    Pictures.onEventThread(
        () -> plane().getActionMap().get("explore " + key).actionPerformed(null));
    settle();
  }

  @Test
  void slidersMoveTheOtherLatents() {
    open(Theme.LIGHT, 3, three());
    Pictures.onEventThread(() -> find("latent.slider.3", JSlider.class).setValue(100));
    settle();
    double[] darker = Toys.spot(0, 0);
    for (int i = 0; i < darker.length; i++) {
      darker[i] *= Math.exp(-1);
    }
    assertArrayEquals(darker, decoded(), 1e-9);
    Pictures.onEventThread(() -> find("latent.up", JComboBox.class).setSelectedIndex(2));
    settle();
    Pictures.onEventThread(() -> find("latent.slider.2", JSlider.class).setValue(-100));
    settle();
    assertArrayEquals(scaled(Toys.spot(0, -1), Math.exp(-1)), decoded(), 1e-9);
  }

  private static double[] scaled(double[] values, double factor) {
    return java.util.Arrays.stream(values).map(value -> value * factor).toArray();
  }

  private static Dataset many() {
    SplittableRandom random = new SplittableRandom(3);
    double[][] spots = new double[400][2];
    int[] labels = new int[spots.length];
    for (int row = 0; row < spots.length; row++) {
      labels[row] = row % 3;
      spots[row][0] = 0.45 * random.nextGaussian() + (labels[row] - 1) * 0.9;
      spots[row][1] = 0.35 * random.nextGaussian() + (labels[row] == 1 ? 1 : -0.4);
    }
    return Toys.images(spots, labels, CLASSES);
  }

  @Test
  void looksAsApproved() {
    for (Theme theme : Theme.values()) {
      open(theme, 4, many());
      String name = theme.name().toLowerCase(Locale.ROOT);
      Point from = Places.at(plane(), -0.9, -0.4);
      Point to = Places.at(plane(), 0.4, 1);
      Pictures.onEventThread(
          () -> {
            Places.press(plane(), from);
            Places.dragTo(plane(), to);
            Places.release(plane(), to);
          });
      settle();
      approve("explore-latent-" + name, 760);
      approve("explore-latent-narrow-" + name, 320);
      end();
      fake = new FakeSession(temp.resolve(name));
    }
    open(Theme.LIGHT, 2, three());
  }

  private void approve(String name, int width) {
    Pictures.onEventThread(() -> Pictures.paint(view.component(), width, 620, 1));
    Pictures.onEventThread(
        () -> Pictures.assertApproved(name, Pictures.paint(view.component(), width, 620, 1)));
  }
}
