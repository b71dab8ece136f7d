package dev.ansatz.workbench.internal.view.problems;

import dev.ansatz.workbench.internal.session.Problem;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.EmptyState;
import dev.ansatz.workbench.internal.ui.Keys;
import dev.ansatz.workbench.internal.ui.Scrolling;
import dev.ansatz.workbench.internal.ui.SentenceTable;
import dev.ansatz.workbench.internal.ui.Subscription;
import dev.ansatz.workbench.internal.view.View;
import java.awt.CardLayout;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableColumnModel;
import net.miginfocom.swing.MigLayout;

/** What is to be mended. */
public final class ProblemsView implements View {
  private static final String TABLE = "table";
  private static final String EMPTY = "empty";
  private static final int[] WIDTHS = {28, 500, 200};

  private final Session session;
  private final ProblemTable model = new ProblemTable();
  private final SentenceTable table = new SentenceTable(model, ProblemTable.TEXT);
  private final JLabel count = new JLabel();
  private final CardLayout cards = new CardLayout();
  private final JPanel deck = new JPanel(cards);
  private final Subscription subscription;

  /** Makes the view. */
  public ProblemsView(Session session) {
    this.session = session;
    dressTable();
    deck.add(filled(), TABLE);
    deck.add(
        EmptyState.of(
            "Problems shows the mistakes of experiments, runs that failed, and plug-ins that cannot"
                + " be loaded.",
            "There are none: nothing is to be done.",
            List.of()),
        EMPTY);
    subscription = session.problems().all().listen(this::show);
    show(session.problems().all().get());
  }

  private JComponent filled() {
    JPanel panel = new JPanel(new MigLayout("fill, insets 0, wrap 1, gap 0"));
    panel.add(count, "gap 8 8 4 4");
    panel.add(Scrolling.bare(table), "grow, push");
    return panel;
  }

  private void dressTable() {
    table.setName("problems.table");
    table.getAccessibleContext().setAccessibleName("Problems");
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setShowHorizontalLines(false);
    table.setFillsViewportHeight(true);
    TableColumnModel columns = table.getColumnModel();
    for (int i = 0; i < WIDTHS.length; i++) {
      columns.getColumn(i).setPreferredWidth(WIDTHS[i]);
    }
    columns.getColumn(ProblemTable.KIND).setMaxWidth(WIDTHS[0]);
    columns.getColumn(ProblemTable.KIND).setCellRenderer(new KindCell());
    columns.getColumn(ProblemTable.PLACE).setCellRenderer(new PlaceCell());
    Keys.onOpen(table, this::openSelected);
  }

  private void show(List<Problem> problems) {
    model.show(problems);
    count.setText(summary(problems));
    cards.show(deck, problems.isEmpty() ? EMPTY : TABLE);
    table.fitFrom(0);
  }

  /** Returns how many there are: {@code "2 errors, 1 warning"}. */
  static String summary(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::error).count();
    long warnings = problems.size() - errors;
    String first = errors == 0 ? "" : errors + (errors == 1 ? " error" : " errors");
    String second = warnings == 0 ? "" : warnings + (warnings == 1 ? " warning" : " warnings");
    return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
  }

  private void openSelected() {
    int row = table.getSelectedRow();
    if (row >= 0) {
      Problem problem = model.problem(row);
      problem
          .file()
          .ifPresentOrElse(
              file -> session.stage().reveal(file, problem.line(), problem.column()),
              () -> session.stage().tell(problem.source(), problem.text()));
    }
  }

  @Override
  public JComponent component() {
    return deck;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
