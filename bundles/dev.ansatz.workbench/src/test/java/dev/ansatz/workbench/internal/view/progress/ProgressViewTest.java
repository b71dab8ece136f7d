package dev.ansatz.workbench.internal.view.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.engine.ExitCode;
import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.Ui;
import dev.ansatz.workbench.internal.fake.FakeEngine.FakeRun;
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
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressViewTest {
  @TempDir Path temp;
  private FakeSession fake;
  private Session session;
  private ProgressView view;

  @BeforeEach
  void open() {
    fake = new FakeSession(temp);
    session = fake.open();
  }

  @AfterEach
  void close() {
    Pictures.onEventThread(view::close);
    fake.close();
  }

  private JComponent show() {
    Pictures.onEventThread(() -> view = new ProgressView(session));
    return view.component();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void looksAsApproved(Theme theme) {
    String name = theme.name().toLowerCase(Locale.ROOT);
    Pictures.onEventThread(theme::install);
    show();
    picture("progress-empty-" + name);
    Job finished = SampleJobs.start(fake, session, "lorenz-esn");
    SampleJobs.end(fake.engine().runs().get(0), RunState.FINISHED, ExitCode.OK, "");
    Job failed = SampleJobs.start(fake, session, "mackey-glass-forecast");
    SampleJobs.end(
        fake.engine().runs().get(1),
        RunState.DIVERGED,
        ExitCode.DIVERGED,
        "the reading 'loss' became NaN in step 12; lower the rate or clip the gradient");
    Job running = SampleJobs.start(fake, session, "mnist-vae");
    SampleJobs.train(fake.engine().runs().get(2), 42);
    FakeSession.await("all is told", () -> running.state().get().steps() == 42);
    FakeSession.await("ends are told", () -> ended(finished) && ended(failed));
    picture("progress-" + name);
  }

  private static boolean ended(Job job) {
    return job.state().get().status() == JobStatus.ENDED;
  }

  private void picture(String name) {
    Pictures.onEventThread(
        () -> Pictures.assertApproved(name, Pictures.paint(view.component(), 420, 360, 1)));
  }

  @Test
  void aJobIsPausedResumedAndStopped() {
    JComponent component = show();
    Job job = SampleJobs.start(fake, session, "lorenz-esn");
    FakeRun run = fake.engine().runs().get(0);
    FakeSession.await("it runs", () -> job.state().get().status() == JobStatus.RUNNING);
    click(component, "progress.pause");
    assertTrue(run.isPaused());
    FakeSession.await("it waits", () -> button(component, "progress.resume").isVisible());
    assertFalse(button(component, "progress.pause").isVisible());
    click(component, "progress.resume");
    assertFalse(run.isPaused());
    click(component, "progress.stop");
    assertTrue(run.isStopped());
    FakeSession.await("it says so", () -> !button(component, "progress.stop").isEnabled());
  }

  @Test
  void anEndedJobShowsItsRunAndIsCleared() {
    JComponent component = show();
    Job job = SampleJobs.start(fake, session, "lorenz-esn");
    SampleJobs.end(fake.engine().runs().get(0), RunState.FINISHED, ExitCode.OK, "");
    FakeSession.await("it has ended", () -> button(component, "progress.run").isVisible());
    click(component, "progress.run");
    assertEquals(List.of("show runs"), fake.stage().asked());
    Pictures.onEventThread(
        () -> {
          assertEquals(List.of(job.dir().orElseThrow()), session.selection().runs().get());
          assertEquals(Optional.of(job), session.selection().job().get());
        });
    click(component, "progress.clear");
    Pictures.onEventThread(() -> assertEquals(List.of(), session.jobs().all().get()));
  }

  private static AbstractButton button(JComponent component, String name) {
    return Ui.find(component, name, AbstractButton.class);
  }

  private static void click(JComponent component, String name) {
    Pictures.onEventThread(() -> button(component, name).doClick());
  }
}
