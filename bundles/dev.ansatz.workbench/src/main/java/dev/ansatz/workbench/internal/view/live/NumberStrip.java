package dev.ansatz.workbench.internal.view.live;

import dev.ansatz.workbench.internal.job.LiveCurve;
import dev.ansatz.workbench.internal.ui.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** The newest readings as large numbers. */
final class NumberStrip {
  private static final int DIGITS = 4;

  private final JPanel panel = new JPanel(new MigLayout("insets 0 8 4 8, gap 16 0"));
  private final Map<String, JLabel> numbers = new LinkedHashMap<>();

  JComponent component() {
    return panel;
  }

  void show(List<LiveCurve> curves) {
    List<String> names = curves.stream().map(LiveCurve::name).toList();
    if (!names.equals(List.copyOf(numbers.keySet()))) {
      panel.removeAll();
      numbers.clear();
      curves.forEach(this::add);
      panel.revalidate();
      panel.repaint();
    }
    for (LiveCurve curve : curves) {
      double[] values = curve.values();
      double newest = values.length == 0 ? Double.NaN : values[values.length - 1];
      JLabel number = numbers.get(curve.name());
      number.setText(Numbers.rounded(newest, DIGITS));
      number.setToolTipText(Numbers.exact(newest) + " " + curve.unit());
    }
  }

  private void add(LiveCurve curve) {
    JLabel number = new JLabel();
    number.setFont(UIManager.getFont("h2.font"));
    number.setName("live.number." + curve.name());
    String unit = curve.unit().isEmpty() ? "" : " / " + curve.unit();
    JLabel name = new JLabel(curve.name() + unit);
    name.setForeground(UIManager.getColor("Label.disabledForeground"));
    name.setLabelFor(number);
    JPanel cell = new JPanel(new MigLayout("insets 0, wrap 1, gap 0"));
    cell.add(number);
    cell.add(name);
    panel.add(cell);
    numbers.put(curve.name(), number);
  }
}
