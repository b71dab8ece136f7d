package dev.ansatz.workbench.internal.view.problems;

import dev.ansatz.workbench.internal.session.Problem;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Problems as rows. */
final class ProblemTable extends AbstractTableModel {
  static final int KIND = 0;
  static final int TEXT = 1;
  static final int PLACE = 2;
  private static final long serialVersionUID = 1;
  private static final List<String> HEADS = List.of("", "What is wrong", "Where");

  private transient List<Problem> problems = List.of();

  void show(List<Problem> next) {
    problems = next;
    fireTableDataChanged();
  }

  Problem problem(int row) {
    return problems.get(row);
  }

  @Override
  public int getRowCount() {
    return problems.size();
  }

  @Override
  public int getColumnCount() {
    return HEADS.size();
  }

  @Override
  public String getColumnName(int column) {
    return HEADS.get(column);
  }

  @Override
  public Object getValueAt(int row, int column) {
    Problem problem = problems.get(row);
    return switch (column) {
      case KIND -> problem.error() ? "error" : "warning";
      case TEXT -> problem.text();
      default -> place(problem);
    };
  }

  static String place(Problem problem) {
    return problem.line() == 0 ? problem.source() : problem.source() + ", line " + problem.line();
  }
}
