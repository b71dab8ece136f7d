package dev.ansatz.workbench.internal.view.explore.mistakes;

import dev.ansatz.workbench.internal.ui.Numbers;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** The probabilities of all classes for one row, as numbers and bars. */
final class ScoreTable extends JTable {
  private static final long serialVersionUID = 1;
  private static final int NAME_WIDTH = 120;
  private static final int NUMBER_WIDTH = 80;
  private static final int BAR_WIDTH = 160;

  private final Scores scores;

  ScoreTable() {
    this(new Scores());
  }

  private ScoreTable(Scores scores) {
    super(scores);
    this.scores = scores;
    setFillsViewportHeight(true);
    getTableHeader().setReorderingAllowed(false);
    getAccessibleContext().setAccessibleName("Probabilities of the classes");
    getColumnModel().getColumn(0).setPreferredWidth(NAME_WIDTH);
    getColumnModel().getColumn(1).setPreferredWidth(NUMBER_WIDTH);
    getColumnModel().getColumn(1).setCellRenderer(new NumberRenderer());
    getColumnModel().getColumn(2).setPreferredWidth(BAR_WIDTH);
    getColumnModel().getColumn(2).setCellRenderer((t, v, s, f, row, c) -> new Bar(row));
  }

  void show(Answers answers, int row) {
    scores.answers = Optional.of(answers);
    scores.row = row;
    scores.fireTableDataChanged();
  }

  private static final class Scores extends AbstractTableModel {
    private static final long serialVersionUID = 1;
    private static final String[] NAMES = {"Class", "Probability", ""};

    private transient Optional<Answers> answers = Optional.empty();
    private int row;

    @Override
    public int getRowCount() {
      return answers.map(it -> it.classes().size()).orElse(0);
    }

    @Override
    public int getColumnCount() {
      return NAMES.length;
    }

    @Override
    public String getColumnName(int column) {
      return NAMES[column];
    }

    @Override
    public Object getValueAt(int label, int column) {
      Answers all = answers.orElseThrow();
      return column == 0 ? name(all, label) : (Object) all.probability(row, label);
    }

    private String name(Answers all, int label) {
      String mark =
          label == all.truth(row) ? " (true)" : label == all.answer(row) ? " (answer)" : "";
      return all.classes().get(label) + mark;
    }
  }

  private static final class NumberRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    NumberRenderer() {
      setHorizontalAlignment(SwingConstants.TRAILING);
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      double number = (Double) value;
      super.getTableCellRendererComponent(
          table, Numbers.brief(number), selected, focused, row, column);
      setToolTipText(Numbers.exact(number));
      return this;
    }
  }

  /** A bar as long as a class is probable; green for the true class, red for a wrong answer. */
  private final class Bar extends JComponent {
    private static final long serialVersionUID = 1;
    private static final int EDGE = 4;

    private final int label;

    Bar(int label) {
      this.label = label;
      double probability = scores.answers.orElseThrow().probability(scores.row, label);
      setToolTipText(Numbers.exact(probability));
    }

    @Override
    protected void paintComponent(Graphics g) {
      Answers answers = scores.answers.orElseThrow();
      g.setColor(ScoreTable.this.getBackground());
      g.fillRect(0, 0, getWidth(), getHeight());
      double share = answers.probability(scores.row, label);
      g.setColor(colour(answers));
      int width = (int) Math.round(share * (getWidth() - 2 * EDGE));
      g.fillRect(EDGE, EDGE, Math.max(1, width), getHeight() - 2 * EDGE);
    }

    private Color colour(Answers answers) {
      boolean right = label == answers.truth(scores.row);
      boolean given = label == answers.answer(scores.row);
      return UIManager.getColor(right ? "Actions.Green" : given ? "Actions.Red" : "Actions.Grey");
    }
  }
}
