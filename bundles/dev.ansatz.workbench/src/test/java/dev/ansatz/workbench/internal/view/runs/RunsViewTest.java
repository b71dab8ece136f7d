package dev.ansatz.workbench.internal.view.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.api.figure.XyPanel;
import dev.ansatz.figures.FigureView;
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
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunsViewTest {
  @TempDir Path temp;
  private FakeSession fake;
  private Session session;
  private RunsView view;
  private JComponent component;

  @BeforeEach
  void open() {
    fake = new FakeSession(temp);
    session = fake.open();
  }

  @AfterEach
  void close() {
    Pictures.onEventThread(
        () -> {
          if (view != null) {
            view.close();
          }
        });
    fake.close();
  }

  private void show(int runs) {
    Pictures.onEventThread(
        () -> {
          view = new RunsView(session);
          component = view.component();
        });
    FakeSession.await("the runs are shown", () -> shown(runs));
  }

  private boolean shown(int runs) {
    return view.page().isPresent() && view.runs().size() == runs;
  }

  private JTable table() {
    return Ui.find(component, "runs.table", JTable.class);
  }

  private void filter(String text) {
    Pictures.onEventThread(
        () -> {
          JTextField field = Ui.find(component, "runs.filter", JTextField.class);
          field.setText(text);
          field.postActionEvent();
        });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void looksAsApproved(Theme theme) {
    String name = theme.name().toLowerCase(Locale.ROOT);
    Pictures.onEventThread(theme::install);
    show(0);
    picture("runs-empty-" + name, 500, 220);
    SampleRuns.fifty(fake.root());
    FakeSession.await("all are shown", () -> shown(50));
    Pictures.onEventThread(() -> table().setRowSelectionInterval(2, 3));
    picture("runs-" + name, 1000, 400);
    picture("runs-narrow-" + name, 250, 300);
    Pictures.onEventThread(
        () -> Ui.find(component, "runs.group", JComboBox.class).setSelectedItem("model.units"));
    FakeSession.await("they are grouped", () -> table().getRowCount() == 54);
    picture("runs-grouped-" + name, 1000, 400);
  }

  private void picture(String name, int width, int height) {
    Pictures.onEventThread(
        () -> Pictures.assertApproved(name, Pictures.paint(component, width, height, 1)));
  }

  @Test
  void conditionsAndWordsNarrowDown() {
    SampleRuns.fifty(fake.root());
    show(50);
    filter("nvar model.units > 500");
    FakeSession.await("some are left", () -> view.runs().size() < 50);
    Pictures.onEventThread(
        () -> {
          assertFalse(view.runs().isEmpty());
          assertTrue(view.runs().stream().allMatch(run -> run.name().equals("lorenz-nvar")));
          String count = Ui.find(component, "runs.count", JLabel.class).getText();
          assertEquals(view.runs().size() + " runs of 50", count);
        });
    int before = view.runs().size();
    filter("units>500");
    JLabel mistake = Ui.find(component, "runs.mistake", JLabel.class);
    FakeSession.await("the mistake is told", mistake::isVisible);
    assertEquals(
        "there is no field, metric or setting 'units'; did you mean 'model.units'?",
        mistake.getText());
    assertEquals(before, view.runs().size());
    filter("");
    FakeSession.await("all are back", () -> shown(50) && !mistake.isVisible());
  }

  @Test
  void metricsAreSortedBestFirst() {
    SampleRuns.fifty(fake.root());
    show(50);
    Pictures.onEventThread(
        () -> {
          int vpt = column("test.vpt");
          table().getRowSorter().toggleSortOrder(vpt);
          assertEquals(12, last(0, "test.vpt"));
          table().getRowSorter().toggleSortOrder(column("test.mse"));
          assertEquals(1e-4 / 12, last(0, "test.mse"), 1e-12);
          table().getRowSorter().toggleSortOrder(column("test.mse"));
          assertEquals(1e-4 / 4, last(0, "test.mse"), 1e-12);
        });
  }

  private int column(String key) {
    RunTableModel model = (RunTableModel) table().getModel();
    return model.columns().stream().map(RunColumn::key).toList().indexOf(key);
  }

  private double last(int row, String key) {
    return view.runs().get(row).metrics().get(key).last();
  }

  @Test
  void selectionAndOrderOutliveNewRuns() {
    SampleRuns.fifty(fake.root());
    show(50);
    AtomicReference<List<Path>> chosen = new AtomicReference<>();
    Pictures.onEventThread(
        () -> {
          table().setRowSelectionInterval(10, 12);
          chosen.set(session.selection().runs().get());
        });
    assertEquals(3, chosen.get().size());
    SampleRuns.run(
        fake.root(),
        "newest",
        new SampleRuns.Told("newest", "FINISHED", 500, 1, 20),
        "2025-12-24T10:00:00Z",
        "2025-12-24T10:00:09Z");
    FakeSession.await("it has come", () -> shown(51));
    Pictures.onEventThread(
        () -> {
          assertEquals("newest", view.runs().get(0).id());
          assertEquals(3, table().getSelectedRowCount());
          assertEquals(11, table().getSelectedRow());
          assertEquals(chosen.get(), session.selection().runs().get());
        });
  }

  @Test
  void columnsThatComeLaterHaveRoom() {
    show(0);
    Pictures.onEventThread(() -> assertNull(table().getTableHeader().getResizingColumn()));
    Pictures.onEventThread(() -> Pictures.paint(component, 1000, 300, 1));
    SampleRuns.fifty(fake.root());
    FakeSession.await("all are shown", () -> shown(50));
    Pictures.onEventThread(
        () -> {
          Pictures.paint(component, 1000, 300, 1);
          for (int i = 1; i < table().getColumnCount(); i++) {
            int width = table().getColumnModel().getColumn(i).getWidth();
            assertTrue(width > 80 && width < 260, table().getColumnName(i) + " " + width);
          }
        });
  }

  @Test
  void otherViewsSelectRunsToo() {
    SampleRuns.fifty(fake.root());
    show(50);
    Pictures.onEventThread(
        () -> {
          Path dir = view.runs().get(7).dir();
          session.selection().runs().set(List.of(dir));
          assertEquals(7, table().getSelectedRow());
          assertEquals(1, table().getSelectedRowCount());
        });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void runsAreCompared(Theme theme) {
    Pictures.onEventThread(theme::install);
    for (int i = 0; i < 6; i++) {
      int units = i < 3 ? 500 : 1000;
      double vpt = 5 + i % 3 * 0.4 + (i < 3 ? 0 : 2 + i % 2 * 0.3);
      SampleRuns.run(
          fake.root(),
          "lorenz-esn-2025112%d-1a2b".formatted(i),
          new SampleRuns.Told("lorenz-esn", "FINISHED", units, 1 + i % 3, vpt),
          "2025-11-2%dT10:00:00Z".formatted(i),
          "2025-11-2%dT10:00:09Z".formatted(i));
    }
    show(6);
    Pictures.onEventThread(
        () -> {
          Pictures.paint(component, 760, 640, 1);
          table().selectAll();
          session.actions().run("runs.compare");
        });
    FakeSession.await("they are compared", () -> Ui.isThere(component, "runs.compare.table"));
    fake.settle();
    String name = theme.name().toLowerCase(Locale.ROOT);
    picture("runs-compare-" + name, 760, 640);
    Pictures.onEventThread(
        () -> {
          Ui.find(component, "runs.compare.tabs", JTabbedPane.class).setSelectedIndex(1);
          FigureView figure = Ui.find(component, "runs.curves.figure", FigureView.class);
          XyPanel plane = (XyPanel) figure.figure().orElseThrow().panels().get(0);
          assertEquals(6, plane.series().size());
        });
    picture("runs-curves-" + name, 760, 640);
    Pictures.onEventThread(
        () -> {
          Ui.find(component, "runs.compare.close", AbstractButton.class).doClick();
          assertFalse(Ui.isThere(component, "runs.compare.table"));
        });
  }

  @Test
  void oneRunIsNotCompared() {
    SampleRuns.fifty(fake.root());
    show(50);
    Pictures.onEventThread(
        () -> {
          table().setRowSelectionInterval(0, 0);
          session.actions().run("runs.compare");
        });
    fake.settle();
    assertTrue(fake.stage().asked().get(0).startsWith("tell Compare runs: A comparison needs two"));
  }

  @Test
  void runsAreExportedWithAllDigits() throws IOException {
    SampleRuns.fifty(fake.root());
    show(50);
    Path file = temp.resolve("runs.csv");
    fake.stage().answer(file.toString());
    Pictures.onEventThread(() -> session.actions().run("runs.export"));
    fake.settle();
    List<String> lines = Files.readAllLines(file);
    assertEquals(51, lines.size());
    assertTrue(lines.get(0).startsWith("id,state,name,started,duration / s"), lines.get(0));
    assertTrue(lines.get(0).contains("test.vpt / Λt"), lines.get(0));
  }

  @Test
  void finishedRunsAreDeletedAfterAQuestionAndRunningOnesAreNot() {
    Path dir =
        SampleRuns.run(
            fake.root(),
            "old",
            new SampleRuns.Told("old", "FINISHED", 500, 1, 20),
            "2025-12-24T10:00:00Z",
            "2025-12-24T10:00:09Z");
    show(1);
    Pictures.onEventThread(() -> table().setRowSelectionInterval(0, 0));
    Pictures.onEventThread(() -> Ui.press(table(), "DELETE"));
    fake.settle();
    assertTrue(Files.exists(dir));
    assertEquals(
        List.of(
            "confirm Delete runs: Delete the run old with all models and figures? This cannot be"
                + " undone. [Delete]"),
        fake.stage().asked());
    fake.stage().answer("yes");
    Pictures.onEventThread(() -> session.actions().run("runs.delete"));
    FakeSession.await("it is gone", () -> shown(0));
    assertFalse(Files.exists(dir));
  }

  @Test
  void aKilledRunGoesOn() {
    SampleRuns.run(
        fake.root(),
        "cut",
        new SampleRuns.Told("cut-experiment", "STOPPED", 500, 1, 20),
        "2025-12-24T10:00:00Z",
        "2025-12-24T10:00:09Z");
    show(1);
    Pictures.onEventThread(
        () -> {
          table().setRowSelectionInterval(0, 0);
          session.actions().run("runs.resume");
        });
    FakeSession.await("it was begun", () -> fake.engine().runs().size() == 1);
    assertEquals("cut", fake.engine().runs().get(0).dir().getFileName().toString());
    assertEquals(List.of("show progress"), fake.stage().asked());
  }
}
