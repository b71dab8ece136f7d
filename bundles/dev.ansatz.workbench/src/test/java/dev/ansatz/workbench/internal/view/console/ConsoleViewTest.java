package dev.ansatz.workbench.internal.view.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ansatz.workbench.internal.Pictures;
import dev.ansatz.workbench.internal.Ui;
import dev.ansatz.workbench.internal.fake.FakeSession;
import dev.ansatz.workbench.internal.session.Journal.Level;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Clipping;
import dev.ansatz.workbench.internal.ui.Theme;
import java.awt.datatransfer.DataFlavor;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleViewTest {
  @TempDir Path temp;

  private static void fill(Session session) {
    session.journal().add(Level.INFO, "workbench", "The workspace is open.");
    session
        .journal()
        .add(Level.INFO, "lorenz-esn-20261120-140509-1a2b", "It has begun, in runs/lorenz-esn.");
    session
        .journal()
        .add(
            Level.WARNING,
            "lorenz-esn-20261120-140509-1a2b",
            "The reservoir of 2000 units has more parameters than there are rows to learn from; a"
                + " smaller one, or more data, makes the readout less dependent on the seed.");
    session.journal().add(Level.ERROR, "mnist-vae", "It could not begin: there is no MNIST.");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void showsLines(Theme theme) {
    try (FakeSession fake = new FakeSession(temp)) {
      Session session = fake.open();
      String name = theme.name().toLowerCase(Locale.ROOT);
      Pictures.assertApproved(
          "console-empty-" + name,
          Pictures.paint(theme, 500, 160, 1, () -> new ConsoleView(session).component()));
      Pictures.onEventThread(() -> fill(session));
      Pictures.assertApproved(
          "console-" + name,
          Pictures.paint(theme, 640, 200, 1, () -> new ConsoleView(session).component()));
    }
  }

  @Test
  void linesAreFilteredCopiedAndCleared() {
    try (FakeSession fake = new FakeSession(temp)) {
      Session session = fake.open();
      Pictures.onEventThread(
          () -> {
            JComponent view = new ConsoleView(session).component();
            fill(session);
            JTable lines = Ui.find(view, "console.lines", JTable.class);
            assertEquals(4, lines.getRowCount());
            Ui.find(view, "console.level", JComboBox.class).setSelectedIndex(1);
            assertEquals(2, lines.getRowCount());
            JTextField search = Ui.find(view, "console.search", JTextField.class);
            search.setText("MNIST");
            search.postActionEvent();
            assertEquals(1, lines.getRowCount());
            Ui.find(view, "console.copy", AbstractButton.class).doClick();
            assertEquals(
                "14:05:09 ERROR   mnist-vae: It could not begin: there is no MNIST.\n", copied());
            Ui.find(view, "console.clear", AbstractButton.class).doClick();
            assertTrue(session.journal().entries().isEmpty());
          });
    }
  }

  private static Object copied() {
    try {
      return Clipping.clipboard().getData(DataFlavor.stringFlavor);
    } catch (java.io.IOException | java.awt.datatransfer.UnsupportedFlavorException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void tenThousandLinesAreBounded() {
    try (FakeSession fake = new FakeSession(temp)) {
      Session session = fake.open();
      Pictures.onEventThread(
          () -> {
            for (int i = 0; i < 10_000; i++) {
              session.journal().add(Level.INFO, "run", "line " + i);
            }
            JComponent view = new ConsoleView(session).component();
            session.journal().add(Level.INFO, "run", "one more");
            JTable lines = Ui.find(view, "console.lines", JTable.class);
            assertEquals(9_001, lines.getRowCount());
            assertEquals("one more", lines.getValueAt(9_000, JournalTable.TEXT));
          });
    }
  }
}
