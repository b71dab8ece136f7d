package dev.ansatz.workbench.internal.view.console;

import dev.ansatz.workbench.internal.session.Journal;
import dev.ansatz.workbench.internal.session.Journal.Entry;
import dev.ansatz.workbench.internal.session.Journal.Level;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Buttons;
import dev.ansatz.workbench.internal.ui.Clipping;
import dev.ansatz.workbench.internal.ui.EmptyState;
import dev.ansatz.workbench.internal.ui.SearchField;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.view.View;
import java.awt.CardLayout;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** What has happened, line by line. */
public final class ConsoleView implements View {
  private static final String LINES = "lines";
  private static final String EMPTY = "empty";

  private final Journal journal;
  private final LineTable lines = new LineTable();
  private final JPanel panel = new JPanel(new MigLayout("fill, insets 0, wrap 1, gap 0"));
  private final CardLayout cards = new CardLayout();
  private final JPanel deck = new JPanel(cards);
  private final JComboBox<String> level =
      new JComboBox<>(new String[] {"All lines", "Warnings", "Errors"});
  private final SearchField search =
      new SearchField("console.search", "Search lines", text -> refresh());
  private final JToggleButton follow =
      Buttons.toggle("console.follow", "follow", "Follow the newest line", true);
  private final JToggleButton wrap =
      Buttons.toggle("console.wrap", "wrap", "Wrap long lines", true);
  private final Subscription subscription;

  /** Makes the view. */
  public ConsoleView(Session session) {
    journal = session.journal();
    level.setName("console.level");
    level.getAccessibleContext().setAccessibleName("Which lines are shown");
    level.addActionListener(event -> refresh());
    follow.addActionListener(event -> lines.setFollowing(follow.isSelected()));
    wrap.addActionListener(event -> lines.setWrapping(wrap.isSelected()));
    deck.add(lines.component(), LINES);
    deck.add(
        EmptyState.of(
            "Console tells what happened: runs that begin and end, warnings, and what failed.",
            "Nothing has happened yet. Run an experiment.",
            List.of()),
        EMPTY);
    panel.add(bar(), "growx, gap 4 4 4 4");
    panel.add(deck, "grow, push");
    subscription = journal.count().listen(count -> refresh());
    refresh();
  }

  private JComponent bar() {
    JPanel bar = new JPanel(new MigLayout("insets 0, fillx", "[][grow,fill][]0[]0[]0[]"));
    bar.add(level);
    bar.add(search, "wmin 60");
    bar.add(follow);
    bar.add(wrap);
    bar.add(Buttons.icon("console.copy", "copy", "Copy the lines", this::copy));
    bar.add(Buttons.icon("console.clear", "clear", "Clear the console", journal::clear));
    return bar;
  }

  private void refresh() {
    List<Entry> all = journal.entries();
    Level least = Level.values()[level.getSelectedIndex()];
    lines.show(JournalLines.wanted(all, least, search.getText()));
    cards.show(deck, all.isEmpty() ? EMPTY : LINES);
  }

  private void copy() {
    Clipping.copy(JournalLines.text(lines.selectedOrAll()));
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
