package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.action.Command;
import dev.ansatz.workbench.internal.ui.Buttons;
import dev.ansatz.workbench.internal.ui.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/**
 * What stands around the table of runs: the filter, its mistakes, groups, and how many there are.
 */
final class RunsBar {
  private static final String NO_GROUP = "No groups";

  private final Actions actions;
  private final SearchField filter;
  private final JComboBox<String> group = new JComboBox<>(new String[] {NO_GROUP});
  private final JLabel mistake = new JLabel();
  private final JLabel count = new JLabel(" ");
  private final List<JButton> buttons = new ArrayList<>();
  private boolean filling;

  RunsBar(Actions actions, Consumer<String> filtered, Consumer<String> grouped) {
    this.actions = actions;
    filter = new SearchField("runs.filter", "Filter: words, test.vpt>=17, state=failed", filtered);
    filter.setToolTipText(
        "<html>Words that a run's name, title or reason has, and conditions:<br>"
            + "model.units&gt;500&nbsp; test.vpt&gt;=17&nbsp; state=failed&nbsp; title~lorenz");
    group.setName("runs.group");
    group.getAccessibleContext().setAccessibleName("Group runs by");
    group.setToolTipText("Group runs by a setting, with mean and standard deviation");
    group.addActionListener(
        event -> {
          if (!filling) {
            grouped.accept(group.getSelectedIndex() <= 0 ? "" : (String) group.getSelectedItem());
          }
        });
    mistake.setName("runs.mistake");
    mistake.setVisible(false);
    count.setName("runs.count");
  }

  /** Returns a panel with the bar above a component. */
  JComponent below(JComponent table) {
    JPanel panel =
        new JPanel(new MigLayout("fill, insets 0, wrap 1, gap 0, hidemode 3", "[grow,fill]"));
    JPanel bar = new JPanel(new MigLayout("insets 4, fillx, gap 4", "[grow,fill][]"));
    bar.add(filter, "wmin 56");
    bar.add(group, "wmin 48, wmax 180");
    for (String id : List.of("runs.columns", "runs.compare", "runs.report", "runs.export")) {
      actions.find(id).ifPresent(command -> bar.add(button(command), "gap 0"));
    }
    panel.add(bar);
    panel.add(mistake, "gap 8 8 0 4");
    panel.add(table, "grow, push");
    panel.add(count, "gap 8 8 2 2");
    return panel;
  }

  private JButton button(Command command) {
    JButton button =
        Buttons.icon(
            command.id(), command.icon(), command.title(), () -> actions.run(command.id()));
    buttons.add(button);
    return button;
  }

  /** Shows what is wrong; an empty sentence for nothing. */
  void mistake(String sentence) {
    mistake.setForeground(UIManager.getColor("Actions.Red"));
    mistake.setText(sentence);
    mistake.setToolTipText(sentence);
    mistake.setVisible(!sentence.isEmpty());
    filter.putClientProperty("JComponent.outline", sentence.isEmpty() ? null : "error");
  }

  /** Shows how many runs there are, and by what they can be grouped. */
  void show(RunPage page, int selected) {
    int shown = page.runs().size();
    String runs = shown == 1 ? "1 run" : shown + " runs";
    String all = shown == page.total() ? runs : runs + " of " + page.total();
    count.setText(selected == 0 ? all : all + ", " + selected + " selected");
    count.setForeground(UIManager.getColor("Label.disabledForeground"));
    groups(page.groups());
    for (JButton button : buttons) {
      button.setEnabled(
          actions.find(button.getName()).map(it -> it.enabled().getAsBoolean()).orElse(false));
    }
  }

  private void groups(List<String> settings) {
    List<String> wanted = new ArrayList<>(List.of(NO_GROUP, "name", "state"));
    wanted.addAll(settings);
    Object chosen = group.getSelectedItem();
    if (!wanted.contains(chosen)) {
      wanted.add((String) chosen);
    }
    filling = true;
    DefaultComboBoxModel<String> next = new DefaultComboBoxModel<>();
    next.addAll(wanted);
    next.setSelectedItem(chosen);
    group.setModel(next);
    filling = false;
  }

  /** Returns where the column chooser drops down. */
  JComponent anchor() {
    return group;
  }
}
