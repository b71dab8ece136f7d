package dev.ansatz.workbench.internal.editor;

import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.editor.yaml.Numerals;
import dev.ansatz.workbench.internal.form.Row;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Asks for the values of a sweep: a series, or a list. */
final class SweepPanel extends JPanel {
  private static final long serialVersionUID = 1;

  private final transient Setting setting;
  private final JRadioButton series = new JRadioButton("A series");
  private final JRadioButton list = new JRadioButton("These values");
  private final JTextField from = field("from", "From");
  private final JTextField to = field("to", "To");
  private final JTextField count = field("count", "Count");
  private final JTextField values = field("values", "Values");
  private final JCheckBox byFactor = new JCheckBox("each a multiple of the one before");
  private final JLabel fault = new JLabel(" ");

  SweepPanel(Row.Value row) {
    super(new MigLayout("insets 8, gap 8", "[][grow, fill, 96::][][grow, fill, 96::]"));
    setting = row.setting();
    ButtonGroup group = new ButtonGroup();
    group.add(series);
    group.add(list);
    series.setName("sweep.series");
    list.setName("sweep.list");
    byFactor.setName("sweep.factor");
    fault.setName("sweep.fault");
    fault.setForeground(UIManager.getColor("Actions.Red"));
    boolean isNumber =
        setting.kind() == Setting.Kind.INTEGER || setting.kind() == Setting.Kind.NUMBER;
    arrange(isNumber, row.setting().unit());
    propose(row, isNumber);
    (isNumber ? series : list).setSelected(true);
  }

  private static JTextField field(String name, String words) {
    JTextField field = new JTextField(8);
    field.setName("sweep." + name);
    field.getAccessibleContext().setAccessibleName(words);
    return field;
  }

  private void arrange(boolean isNumber, String unit) {
    add(new JLabel("The runs of the sweep differ in “" + setting.label() + "”."), "span, wrap 12");
    if (isNumber) {
      add(series, "span, wrap");
      add(new JLabel("From"), "gapleft 24");
      add(from);
      add(new JLabel("to"));
      add(to, "wrap");
      add(new JLabel("Count"), "gapleft 24");
      add(count);
      add(byFactor, "span, wrap 12");
      add(list, "span, wrap");
    }
    add(values, "span, growx, wrap" + (isNumber ? ", gapleft 24" : ""));
    add(new JLabel(unit.isEmpty() ? "Commas between values." : "In " + unit + "."), "span, wrap");
    add(fault, "span, wrap");
  }

  private void propose(Row.Value row, boolean isNumber) {
    if (isNumber && row.plain() instanceof Number number) {
      double value = number.doubleValue();
      from.setText(Numerals.of(within(value / 2)));
      to.setText(Numerals.of(within(value * 2)));
      byFactor.setSelected(setting.logarithmic());
    }
    count.setText("5");
    values.setText(
        setting.kind() == Setting.Kind.FLAG ? "false, true" : String.join(", ", setting.choices()));
  }

  private double within(double value) {
    double bounded = Math.max(setting.range().min(), Math.min(setting.range().max(), value));
    return setting.kind() == Setting.Kind.INTEGER ? Math.rint(bounded) : bounded;
  }

  /** Returns the values; empty, with a sentence shown, where they are none. */
  Optional<Fragment> values() {
    try {
      return Optional.of(read());
    } catch (NumberFormatException e) {
      fault.setText("From, to and count must be numbers.");
    } catch (IllegalArgumentException e) {
      fault.setText(e.getMessage());
    }
    return Optional.empty();
  }

  private Fragment read() {
    return list.isSelected()
        ? SweepValues.listed(values.getText())
        : SweepValues.series(
            setting,
            Double.parseDouble(from.getText().strip()),
            Double.parseDouble(to.getText().strip()),
            Integer.parseInt(count.getText().strip()),
            byFactor.isSelected());
  }
}
