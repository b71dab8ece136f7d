package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.workbench.internal.ui.SearchField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** Chooses the metrics and settings that the table shows. */
final class ColumnChooser {
  private final JPanel panel = new JPanel(new MigLayout("fill, insets 8, wrap 1", "[grow,fill]"));
  private final JPanel list = new JPanel();
  private final Collection<String> keys;
  private final List<String> chosen;
  private final Consumer<Optional<List<String>>> changed;

  /**
   * Makes a chooser.
   *
   * @param keys all there are
   * @param chosen those that are shown
   * @param changed is told of the choice; of none where the table is to choose by itself
   */
  ColumnChooser(
      Collection<String> keys, List<String> chosen, Consumer<Optional<List<String>>> changed) {
    this.keys = keys;
    this.chosen = new ArrayList<>(chosen);
    this.changed = changed;
    list.setLayout(new BoxLayout(list, BoxLayout.Y_AXIS));
    panel.add(new SearchField("runs.columns.search", "Search metrics and settings", this::fill));
    JScrollPane scroll = new JScrollPane(list);
    scroll.getVerticalScrollBar().setUnitIncrement(16);
    panel.add(scroll, "grow, push, w 280, h 320");
    JButton automatic = new JButton("Choose automatically");
    automatic.setName("runs.columns.automatic");
    automatic.setToolTipText("The metrics that most runs have, and the settings that differ");
    automatic.addActionListener(event -> changed.accept(Optional.empty()));
    panel.add(automatic);
    fill("");
  }

  JPanel component() {
    return panel;
  }

  private void fill(String text) {
    list.removeAll();
    String sought = text.strip().toLowerCase(Locale.ROOT);
    List<String> shown = new ArrayList<>(chosen);
    keys.stream().filter(key -> !chosen.contains(key)).forEach(shown::add);
    for (String key : shown) {
      if (key.toLowerCase(Locale.ROOT).contains(sought)) {
        list.add(box(key));
      }
    }
    list.revalidate();
    list.repaint();
  }

  private JCheckBox box(String key) {
    JCheckBox box = new JCheckBox(key, chosen.contains(key));
    box.setName("runs.columns." + key);
    box.addActionListener(
        event -> {
          if (box.isSelected()) {
            chosen.add(key);
          } else {
            chosen.remove(key);
          }
          changed.accept(Optional.of(List.copyOf(chosen)));
        });
    return box;
  }
}
