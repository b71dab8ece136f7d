package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.engine.RunState;
import dev.ansatz.runtime.store.StoredMetric;
import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.job.JobWords;
import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.ui.Middle;
import dev.ansatz.workbench.internal.ui.Numbers;
import dev.ansatz.workbench.internal.ui.RunIcons;
import dev.ansatz.workbench.internal.ui.Tips;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** Draws the cells of the table of runs. */
final class RunCell extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1;
  private static final int MARGIN = 6;
  private static final int INDENT = 12;
  private static final int MEAN_DIGITS = 3;
  private static final int SD_DIGITS = 2;

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    super.getTableCellRendererComponent(table, "", selected, focused, row, column);
    RunTableModel model = (RunTableModel) table.getModel();
    RunColumn shown = model.column(table.convertColumnIndexToModel(column));
    int width = table.getColumnModel().getColumn(column).getWidth();
    setIcon(null);
    setToolTipText(null);
    setFont(UIManager.getFont("Table.font"));
    setBorder(BorderFactory.createEmptyBorder(0, MARGIN, 0, MARGIN));
    if (value instanceof RunLine.Single single) {
      run(single.run(), shown, single.indented(), width);
    } else if (value instanceof RunLine.Group group) {
      group(group, shown, width);
    }
    return this;
  }

  private void run(StoredRun run, RunColumn column, boolean indented, int width) {
    Object value = column.value(run);
    setHorizontalAlignment(Values.isNumber(value) ? RIGHT : LEFT);
    setToolTipText(Tips.wrapped(Values.exact(value)));
    if (value instanceof RunState state) {
      setIcon(RunIcons.of(run));
      String why = run.reason().isEmpty() ? "" : ": " + run.reason();
      setToolTipText(Tips.wrapped(JobWords.state(state) + why));
      getAccessibleContext().setAccessibleName(JobWords.state(state));
    } else if (column.key().equals(RunColumn.NAME)) {
      int left = indented ? INDENT + MARGIN : MARGIN;
      setBorder(BorderFactory.createEmptyBorder(0, left, 0, MARGIN));
      setText(Middle.fit(run.name(), getFontMetrics(getFont()), width - left - MARGIN));
      setToolTipText(Tips.wrapped(run.id() + "\n" + run.title()));
    } else {
      String text = Values.brief(value, column.unit());
      setText(Middle.fit(text, getFontMetrics(getFont()), width - 2 * MARGIN));
    }
  }

  private void group(RunLine.Group group, RunColumn column, int width) {
    setFont(getFont().deriveFont(Font.BOLD));
    RunLine.Spread spread = group.spread(column);
    setHorizontalAlignment(spread.n() > 0 ? RIGHT : LEFT);
    if (column.key().equals(RunColumn.STATE)) {
      setIcon(Icons.of(group.open() ? "open" : "closed"));
    } else if (column.key().equals(RunColumn.NAME)) {
      String value = group.value() == null ? "none" : Values.brief(group.value(), "");
      int n = group.runs().size();
      String runs = n == 1 ? "1 run" : n + " runs";
      setToolTipText(Tips.wrapped("%s = %s, %s".formatted(group.key(), value, runs)));
      String text = "%s (%d)".formatted(value, n);
      setText(Middle.fit(text, getFontMetrics(getFont()), width - 2 * MARGIN));
    } else if (spread.n() > 0) {
      setText(text(spread, group));
      setToolTipText(exact(spread, column));
    } else if (!(group.common(column) instanceof StoredMetric)) {
      Object common = group.common(column);
      setHorizontalAlignment(Values.isNumber(common) ? RIGHT : LEFT);
      setText(Values.brief(common, column.unit()));
    }
  }

  private static String text(RunLine.Spread spread, RunLine.Group group) {
    String n = spread.n() == group.runs().size() ? "" : " (n %d)".formatted(spread.n());
    String sd = spread.n() < 2 ? "" : " ± " + Numbers.rounded(spread.sd(), SD_DIGITS);
    return Numbers.rounded(spread.mean(), MEAN_DIGITS) + sd + n;
  }

  private static String exact(RunLine.Spread spread, RunColumn column) {
    return Tips.wrapped(
        "%s: mean %s, standard deviation %s of %d runs"
            .formatted(
                column.title(),
                Numbers.exact(spread.mean()),
                Numbers.exact(spread.sd()),
                spread.n()));
  }
}
