package dev.ansatz.workbench.internal.view.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.plugins.PluginHealth;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.Ui;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.job.JobOrder;
import dev.ansatz.workbench.internal.session.Chronicle;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsViewTest {
  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource(Theme.class)
  void showsFailedJobsAndSickPlugins(Theme theme) throws IOException {
    try (FakeSession fake = new FakeSession(temp)) {
      Session session = fake.open();
      String name = theme.name().toLowerCase(Locale.ROOT);
      Pictures.assertApproved(
          "problems-empty-" + name,
          Pictures.paint(theme, 500, 160, 1, () -> new ProblemsView(session).component()));
      fail(fake, session);
      Pictures.assertApproved(
          "problems-" + name,
          Pictures.paint(theme, 640, 160, 1, () -> new ProblemsView(session).component()));
    }
  }

  private void fail(FakeSession fake, Session session) throws IOException {
    Path file = session.workspace().experiments().resolve("lorenz-esn.yaml");
    Files.writeString(file, "wrong");
    fake.health()
        .add(
            new PluginHealth.Problem(
                "dev.somebody.model-1.2.jar",
                "it needs the package dev.ansatz.api.model in version 2, and there is 1.4; install"
                    + " a version of the plug-in that was built for this workbench"));
    Pictures.onEventThread(() -> new Chronicle(session));
    Pictures.onEventThread(
        () ->
            session
                .jobs()
                .start(
                    new JobOrder(
                        "lorenz-esn",
                        "wrong",
                        Optional.of(file.getParent()),
                        List.of(),
                        OptionalLong.empty())));
    FakeSession.await("both are told", () -> session.problems().all().get().size() == 2);
  }

  @Test
  void aProblemOpensItsPlace() throws IOException {
    try (FakeSession fake = new FakeSession(temp)) {
      Session session = fake.open();
      fail(fake, session);
      assertTrue(fake.stage().asked().get(0).startsWith("say lorenz-esn could not begin: 3:14"));
      AtomicReference<JComponent> view = new AtomicReference<>();
      Pictures.onEventThread(() -> view.set(new ProblemsView(session).component()));
      Pictures.onEventThread(
          () -> {
            JTable table = Ui.find(view.get(), "problems.table", JTable.class);
            int row = "lorenz-esn, line 3".equals(table.getValueAt(0, 2)) ? 0 : 1;
            table.setRowSelectionInterval(row, row);
            Ui.press(table, "ENTER");
            assertEquals(List.of("reveal lorenz-esn.yaml:3:14"), fake.stage().asked());
          });
    }
  }
}
