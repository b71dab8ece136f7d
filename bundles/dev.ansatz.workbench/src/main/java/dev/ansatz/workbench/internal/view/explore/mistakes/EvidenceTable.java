package dev.ansatz.workbench.internal.view.explore.mistakes;

import dev.ansatz.api.model.FactoredClassifier.Factor;
import dev.ansatz.api.model.FactoredClassifier.Factors;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/**
 * The evidence of each input for the answer over another class, in nats: the logarithm of how many
 * times more probable the value is in the one than in the other. The strongest evidence first.
 */
final class EvidenceTable extends JTable {
  private static final long serialVersionUID = 1;

  private final Evidence evidence;

  EvidenceTable() {
    this(new Evidence());
  }

  private EvidenceTable(Evidence evidence) {
    super(evidence);
    this.evidence = evidence;
    setFillsViewportHeight(true);
    getTableHeader().setReorderingAllowed(false);
    setDefaultRenderer(Double.class, new Nats());
    getAccessibleContext().setAccessibleName("Evidence of each input");
  }

  /** Shows what speaks for a class over another. */
  void show(Factors factors, int answer, int other) {
    ToDoubleFunction<List<Double>> difference = logs -> logs.get(answer) - logs.get(other);
    List<Line> lines = new ArrayList<>();
    for (Factor factor : factors.inputs()) {
      lines.add(new Line(factor.input(), factor.value(), difference.applyAsDouble(factor.logs())));
    }
    lines.sort(Comparator.comparingDouble(line -> -Math.abs(line.nats())));
    lines.add(0, new Line("prior", "", difference.applyAsDouble(factors.priors())));
    evidence.lines = lines;
    evidence.fireTableDataChanged();
  }

  private record Line(String input, String value, double nats) {}

  private static final class Evidence extends AbstractTableModel {
    private static final long serialVersionUID = 1;
    private static final List<String> NAMES = List.of("Input", "Value", "Evidence (nats)");

    private transient List<Line> lines = List.of();

    @Override
    public int getRowCount() {
      return lines.size();
    }

    @Override
    public int getColumnCount() {
      return NAMES.size();
    }

    @Override
    public String getColumnName(int column) {
      return NAMES.get(column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
      return column == 2 ? Double.class : String.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
      Line line = lines.get(row);
      return switch (column) {
        case 0 -> line.input();
        case 1 -> line.value();
        default -> line.nats();
      };
    }
  }

  private static final class Nats extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1;

    Nats() {
      setHorizontalAlignment(SwingConstants.TRAILING);
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      double nats = (Double) value;
      super.getTableCellRendererComponent(
          table, (nats > 0 ? "+" : "") + Numbers.brief(nats), selected, focused, row, column);
      setToolTipText(Numbers.exact(nats));
      return this;
    }
  }
}
