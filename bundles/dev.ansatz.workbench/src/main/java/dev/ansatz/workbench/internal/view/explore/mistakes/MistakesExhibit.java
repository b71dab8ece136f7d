package dev.ansatz.workbench.internal.view.explore.mistakes;

import dev.ansatz.api.model.Classifier;
import dev.ansatz.api.progress.StopToken;
import dev.ansatz.figures.FigureView;
import dev.ansatz.figures.Pick;
import dev.ansatz.figures.Tool;
import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.ui.Theme;
import dev.ansatz.workbench.internal.view.explore.Beside;
import dev.ansatz.workbench.internal.view.explore.Exhibit;
import dev.ansatz.workbench.internal.view.explore.Latest;
import dev.ansatz.workbench.internal.view.explore.Opened;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** Goes through what a classifier gets wrong: a confusion matrix, the rows, the scores of one. */
public final class MistakesExhibit implements Exhibit<Answers> {
  private static final Purpose PURPOSE =
      new Purpose(
          "Mistakes shows the rows that a model takes for something else, with its scores.",
          "It needs a classifier, such as naive Bayes or a convolutional network, and data with"
              + " classes.",
          Classifier.class,
          Answers::fits);
  private static final double MATRIX_SHARE = 0.5;

  private final Actions actions;
  private final Latest latest = new Latest();
  private final FigureView matrix = new FigureView();
  private final DefaultListModel<Integer> rows = new DefaultListModel<>();
  private final JList<Integer> list = new JList<>(rows);
  private final JLabel summary = new JLabel(" ");
  private final JButton all = new JButton("All mistakes");
  private final Details details = new Details(latest);
  private final JPanel component = new JPanel(new Beside());
  private Optional<Answers> shown = Optional.empty();

  /** Makes it; it adds its commands. */
  public MistakesExhibit(Actions actions) {
    this.actions = actions;
    matrix.setTool(Tool.PICK);
    matrix.setTheme(Theme.current().figures());
    matrix.setName("mistakes.matrix");
    matrix.getAccessibleContext().setAccessibleName("Confusion matrix");
    matrix.onPick(this::picked);
    list.setName("mistakes.rows");
    list.getAccessibleContext().setAccessibleName("Rows");
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.addListSelectionListener(event -> selected());
    all.setName("mistakes.all");
    all.setToolTipText("Show the mistakes of all cells");
    all.addActionListener(event -> showMistakes());
    component.add(left());
    component.add(details.component());
    addCommands();
  }

  private JComponent left() {
    JScrollPane scroll = new JScrollPane(list);
    scroll.setMinimumSize(new Dimension(80, 60));
    matrix.setMinimumSize(new Dimension(80, 80));
    JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, matrix, scroll);
    split.setResizeWeight(MATRIX_SHARE);
    split.setBorder(null);
    JPanel panel =
        new JPanel(new MigLayout("fill, insets 4, gap 4, wrap 2", "[grow, fill][]", "[][grow]"));
    panel.add(summary, "wmin 40");
    panel.add(all);
    panel.add(split, "span 2, grow, push");
    return panel;
  }

  private void addCommands() {
    actions.add(
        new Command("explore.nextMistake", "Next mistake", "", "F8", this::isShown, () -> step(1)));
    actions.add(
        new Command(
            "explore.previousMistake",
            "Previous mistake",
            "",
            "shift F8",
            this::isShown,
            () -> step(-1)));
  }

  private boolean isShown() {
    return shown.isPresent() && !rows.isEmpty();
  }

  @Override
  public Purpose purpose() {
    return PURPOSE;
  }

  @Override
  public Answers prepare(Opened opened, StopToken stop) {
    return Answers.of(opened, stop);
  }

  @Override
  public JComponent component() {
    return component;
  }

  @Override
  public void show(Answers answers) {
    shown = Optional.of(answers);
    matrix.setFigure(ConfusionFigure.of(answers));
    RowCell cell = new RowCell(answers);
    list.setCellRenderer(cell);
    boolean images = answers.look().isImage();
    list.setLayoutOrientation(images ? JList.HORIZONTAL_WRAP : JList.VERTICAL);
    list.setVisibleRowCount(images ? -1 : 8);
    showMistakes();
  }

  private void showMistakes() {
    shown.ifPresent(
        answers -> {
          List<Integer> mistakes = answers.mistakes();
          all.setEnabled(false);
          String share =
              String.format(
                  Locale.ROOT,
                  "%,d of %,d %s rows are wrong (%.2f %%)",
                  mistakes.size(),
                  answers.rows(),
                  answers.split().key(),
                  100.0 * mistakes.size() / Math.max(1, answers.rows()));
          fill(share, mistakes);
        });
  }

  private void picked(Pick pick) {
    if (pick instanceof Pick.Cell cell && shown.isPresent()) {
      Answers answers = shown.get();
      List<Integer> some = answers.cell(cell.row(), cell.column());
      String truth = answers.classes().get(cell.row());
      String answer = answers.classes().get(cell.column());
      String what =
          cell.row() == cell.column()
              ? "%,d rows are rightly %s".formatted(some.size(), truth)
              : "%,d rows of %s taken for %s".formatted(some.size(), truth, answer);
      all.setEnabled(true);
      fill(what, some);
    }
  }

  private void fill(String what, List<Integer> chosen) {
    summary.setText(what);
    summary.setToolTipText(what);
    rows.clear();
    rows.addAll(chosen);
    if (chosen.isEmpty()) {
      details.clear("There are no such rows. Click a number in the matrix to see its rows.");
    } else {
      list.setSelectedIndex(0);
      list.ensureIndexIsVisible(0);
    }
  }

  private void selected() {
    Integer row = list.getSelectedValue();
    if (row != null && shown.isPresent() && !list.getValueIsAdjusting()) {
      details.show(shown.get(), row);
    }
  }

  private void step(int by) {
    int next = Math.max(0, Math.min(rows.size() - 1, list.getSelectedIndex() + by));
    list.setSelectedIndex(next);
    list.ensureIndexIsVisible(next);
  }

  @Override
  public void themeChanged() {
    matrix.setTheme(Theme.current().figures());
    details.themeChanged();
  }

  /** Returns whether everything that was asked for is there. */
  boolean isIdle() {
    return latest.isIdle();
  }

  @Override
  public void close() {
    actions.remove("explore.nextMistake");
    actions.remove("explore.previousMistake");
    latest.close();
  }
}
