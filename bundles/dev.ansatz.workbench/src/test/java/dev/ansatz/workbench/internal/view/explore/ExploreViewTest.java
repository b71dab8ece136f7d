package dev.ansatz.workbench.internal.view.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.data.Dataset;
import dev.ansatz.api.data.Task;
import dev.ansatz.api.learn.Abilities;
import dev.ansatz.api.learn.Learner;
import dev.ansatz.api.learn.Problem;
import dev.ansatz.api.learn.Training;
import dev.ansatz.api.model.Archive;
import dev.ansatz.api.model.Model;
import dev.ansatz.api.plugin.Descriptor;
import dev.ansatz.api.plugin.NoSettings;
import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleRuns;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import dev.ansatz.workbench.internal.view.View;
import dev.ansatz.workbench.internal.view.explore.latent.LatentExhibit;
import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploreViewTest {
  @TempDir Path temp;
  private FakeSession fake;
  private Session session;
  private ExploreView<?> view;
  private Path forecaster;
  private Path autoencoder;

  /** Is listed as the learner of the sample runs. */
  private static final class ToyLearner implements Learner<NoSettings> {
    @Override
    public Descriptor<NoSettings> descriptor() {
      return new Descriptor<>("esn", "Toy", "A toy.", new NoSettings(), List.of());
    }

    @Override
    public Abilities abilities() {
      return new Abilities(Set.of(Task.DENSITY), Set.of(ToyLatents.class));
    }

    @Override
    public Training begin(Problem<NoSettings> problem) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Training resume(Problem<NoSettings> problem, Archive archive) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Model load(Archive archive) {
      throw new UnsupportedOperationException();
    }
  }

  @BeforeEach
  void begin() throws IOException {
    fake = new FakeSession(temp);
    forecaster = run("lorenz-esn-20261120-1a2b", "10");
    autoencoder = run("digits-vae-with-a-name-that-is-far-too-long-20261120-3c4d", "11");
    fake.plugins().add(Kind.MODEL, new ToyLearner());
    Dataset data =
        Toys.images(new double[][] {{0, 0}, {1, 1}}, new int[] {0, 1}, List.of("a", "b"));
    session =
        fake.opener(
                new OneRun(data)
                    .with(forecaster.getFileName().toString(), new ToyForecaster(0.1, 2))
                    .with(autoencoder.getFileName().toString(), new ToyLatents(2)))
            .open();
  }

  private Path run(String id, String hour) throws IOException {
    return run("toy", id, hour);
  }

  private Path run(String name, String id, String hour) throws IOException {
    SampleRuns.Told told = new SampleRuns.Told(name, "FINISHED", 1, 1, 1);
    String time = "2026-11-20T%s:00:00Z".formatted(hour);
    Path dir = SampleRuns.run(fake.root(), id, told, time, time);
    Files.writeString(dir.resolve("model.json"), "{}");
    return dir;
  }

  @AfterEach
  void end() {
    Pictures.onEventThread(view::close);
    fake.close();
  }

  private void make(Theme theme, Function<Session, ? extends View> kind) {
    Pictures.onEventThread(
        () -> {
          theme.install();
          view = (ExploreView<?>) kind.apply(session);
        });
    Places.settle(fake, view);
    FakeSession.await("the runs are known", () -> session.watch().version().get() != 0);
    Places.settle(fake, view);
  }

  private void select(Path... runs) {
    Pictures.onEventThread(() -> session.selection().runs().set(List.of(runs)));
    Places.settle(fake, view);
  }

  private List<String> sentences() {
    List<String> said = new ArrayList<>();
    collect(view.component(), said);
    return said;
  }

  private static void collect(Container in, List<String> said) {
    for (Component child : in.getComponents()) {
      if (child instanceof JTextArea area && area.getParent().isVisible()) {
        said.add(area.getText());
      } else if (child instanceof Container inner) {
        collect(inner, said);
      }
    }
  }

  @Test
  void offersTheRunsThatCan() {
    make(Theme.LIGHT, ExploreViews::latent);
    select(forecaster);
    assertTrue(
        sentences()
            .get(1)
            .startsWith("The model of lorenz-esn-20261120-1a2b (Toy forecaster) cannot do that."),
        sentences().toString());
    JButton link =
        Places.find(view.component(), "explore.run." + autoencoder.getFileName(), JButton.class);
    Pictures.onEventThread(link::doClick);
    Places.settle(fake, view);
    assertEquals(List.of(autoencoder), session.selection().runs().get());
    assertEquals(
        "digits-vae-with-a-name-that-is-far-too-long-20261120-3c4d: Toy autoencoder, 2 latents",
        Places.find(view.component(), "explore.heading", javax.swing.JLabel.class).getText());
  }

  @Test
  void manyRunsOfOneExperimentLeaveRoomForOthers() throws IOException {
    make(Theme.LIGHT, ExploreViews::latent);
    List<StoredRun> newestFirst = new ArrayList<>();
    for (int hour = 21; hour > 10; hour--) {
      newestFirst.add(stored(run("toy", "toy-run-" + hour, String.valueOf(hour))));
    }
    newestFirst.add(stored(run("other", "other-run", "09")));
    List<StoredRun> chosen = Candidates.choose(newestFirst);
    assertEquals(8, chosen.size());
    assertEquals(
        List.of("toy-run-21", "other-run", "toy-run-20"),
        chosen.stream().limit(3).map(StoredRun::id).toList());
  }

  private StoredRun stored(Path dir) throws IOException {
    return session.platform().runs().read(dir).orElseThrow();
  }

  @Test
  void saysWhatIsWrongWithARunWithoutAModel() throws IOException {
    make(Theme.LIGHT, ExploreViews::latent);
    Path other = run("failed-run", "12");
    select(other);
    assertEquals("the folder of a model must have a readable model.json", sentences().get(1));
  }

  @Test
  void sendsFromASweepToItsTrials() {
    make(Theme.LIGHT, ExploreViews::mistakes);
    select(SampleRuns.sweep(fake.root(), "units-sweep", "2026-11-20T10:00:00Z"));
    assertEquals("units-sweep is a sweep: select one of its trials.", sentences().get(1));
  }

  @Test
  void asksForASelection() {
    make(Theme.LIGHT, ExploreViews::trajectory);
    assertTrue(sentences().get(1).startsWith("Select a run"), sentences().toString());
    select(forecaster);
    select();
    assertTrue(sentences().get(1).startsWith("Select a run"), sentences().toString());
  }

  @Test
  void emptyViewsLookAsApproved() {
    for (Theme theme : Theme.values()) {
      make(theme, s -> new ExploreView<>(s, new LatentExhibit(s.actions())));
      select(forecaster);
      String name = theme.name().toLowerCase(Locale.ROOT);
      Pictures.onEventThread(
          () ->
              Pictures.assertApproved(
                  "explore-notice-" + name, Pictures.paint(view.component(), 420, 360, 1)));
      select();
    }
  }
}
