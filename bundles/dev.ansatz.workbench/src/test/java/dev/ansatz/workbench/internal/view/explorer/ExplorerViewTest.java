package dev.ansatz.workbench.internal.view.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.runtime.plugins.Kind;
import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.Ui;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.fake.SampleRuns;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplorerViewTest {
  @TempDir Path temp;
  private FakeSession fake;
  private Session session;
  private ExplorerView view;
  private JTree tree;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    fake = new FakeSession(temp);
    session = fake.open();
    fake.plugins()
        .list(Kind.DATASET, "lorenz", "Lorenz attractor")
        .list(Kind.DATASET, "mnist", "MNIST")
        .list(Kind.INSTALLER, "mnist", "MNIST")
        .list(Kind.MODEL, "esn", "Echo state network");
    file = session.workspace().experiments().resolve("lorenz-esn.yaml");
    Files.writeString(file, "seed: 1\n");
    Files.createDirectories(file.resolveSibling("drafts"));
    Files.writeString(file.resolveSibling("drafts").resolve("idea.yaml"), "seed: 2\n");
  }

  @AfterEach
  void close() {
    Pictures.onEventThread(view::close);
    fake.close();
  }

  private void show() {
    Pictures.onEventThread(
        () -> {
          view = new ExplorerView(session);
          tree = Ui.find(view.component(), "explorer.tree", JTree.class);
        });
    awaitEntry("lorenz-esn");
  }

  private void awaitEntry(String label) {
    FakeSession.await(label + " is listed", () -> row(label) >= 0);
  }

  private int row(String label) {
    for (int row = 0; row < tree.getRowCount(); row++) {
      Branch branch = (Branch) tree.getPathForRow(row).getLastPathComponent();
      if (branch.entry().label().equals(label)) {
        return row;
      }
    }
    return -1;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void looksAsApproved(Theme theme) {
    Pictures.onEventThread(theme::install);
    SampleRuns.fifty(fake.root());
    SampleRuns.sweep(fake.root(), "units-sweep-1a2b", "2025-12-24T10:00:00Z");
    show();
    awaitEntry("units-sweep");
    expand("units-sweep");
    expand("2025-12-24");
    expand("Data");
    Pictures.onEventThread(() -> tree.setSelectionRow(row("Trial 002")));
    Pictures.onEventThread(
        () ->
            Pictures.assertApproved(
                "explorer-" + theme.name().toLowerCase(Locale.ROOT),
                Pictures.paint(view.component(), 260, 460, 1)));
  }

  private void expand(String label) {
    FakeSession.await(
        label + " is open",
        () -> {
          tree.expandRow(row(label));
          return row(label) >= 0 && tree.isExpanded(row(label));
        });
  }

  @Test
  void followsFilesAndKeepsWhatIsOpen() throws IOException {
    show();
    expand("drafts");
    Pictures.onEventThread(() -> tree.setSelectionRow(row("idea")));
    Files.writeString(file.resolveSibling("another.yaml"), "seed: 3\n");
    awaitEntry("another");
    Pictures.onEventThread(
        () -> {
          assertTrue(row("idea") >= 0);
          assertEquals(row("idea"), tree.getSelectionRows()[0]);
        });
  }

  @Test
  void opensExperimentsAndRuns() {
    SampleRuns.fifty(fake.root());
    show();
    select("lorenz-esn");
    Pictures.onEventThread(() -> Ui.press(tree, "ENTER"));
    assertEquals(List.of("edit lorenz-esn.yaml"), fake.stage().asked());
    awaitEntry("mackey-glass-forecast-with-a-long-name");
    expand("mackey-glass-forecast-with-a-long-name");
    select("2025-11-16");
    Pictures.onEventThread(() -> Ui.press(tree, "ENTER"));
    assertEquals(List.of("show figure"), fake.stage().asked());
    Pictures.onEventThread(() -> assertEquals(1, session.selection().runs().get().size()));
  }

  private void select(String label) {
    FakeSession.await(
        label + " is selected",
        () -> {
          tree.setSelectionRow(row(label));
          return row(label) >= 0 && tree.isRowSelected(row(label));
        });
  }

  @Test
  void experimentsAreRenamedDuplicatedRunAndDeleted() {
    show();
    select("lorenz-esn");
    fake.stage().answer("bad/name");
    run("explorer.rename");
    assertTrue(fake.stage().asked().get(1).startsWith("tell Rename experiment: A name must be"));
    fake.stage().answer("renamed");
    run("explorer.rename");
    awaitEntry("renamed");
    assertFalse(Files.exists(file));
    select("renamed");
    run("explorer.duplicate");
    awaitEntry("renamed-2");
    run("explorer.run");
    FakeSession.await("it runs", () -> fake.engine().runs().size() == 1);
    run("explorer.delete");
    FakeSession.await("it is gone", () -> row("renamed") < 0);
    assertTrue(Files.exists(file.resolveSibling("renamed-2.yaml")));
  }

  private void run(String command) {
    Pictures.onEventThread(() -> assertTrue(session.actions().run(command), command));
    fake.settle();
  }

  @Test
  void templatesBecomeExperiments() {
    show();
    fake.settle();
    Pictures.onEventThread(() -> item("explorer.new.mnist-vae").doClick());
    awaitEntry("mnist-vae");
    assertEquals(List.of("edit mnist-vae.yaml"), fake.stage().asked());
  }

  private JMenuItem item(String name) {
    JMenu menu = (JMenu) view.menu().getComponent(0);
    Predicate<JMenuItem> wanted = item -> name.equals(item.getName());
    return java.util.stream.IntStream.range(0, menu.getItemCount())
        .mapToObj(menu::getItem)
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }
}
