package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.api.settings.Range;
import dev.ansatz.api.settings.Setting;
import dev.ansatz.workbench.internal.form.Row;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Says what the focused setting is. */
final class HelpPane extends JPanel {
  private static final long serialVersionUID = 1;

  private final JLabel title = new JLabel(" ");
  private final Sentence text = new Sentence("", FormHost.grey());
  private transient Row.Value shown;

  HelpPane() {
    super(new MigLayout("insets 8 12 8 12, gap 4, wrap 1, fill", "[grow, fill]", "[][52::, grow]"));
    setName("form.help");
    title.setFont(title.getFont().deriveFont(Font.BOLD));
    text.setName("form.help.text");
    JScrollPane scroll = new JScrollPane(text);
    scroll.setBorder(null);
    scroll.setOpaque(false);
    scroll.getViewport().setOpaque(false);
    add(title, "wmin 0");
    add(scroll, "grow, wmin 0");
    clear();
    themeChanged();
  }

  void themeChanged() {
    text.setForeground(FormHost.grey());
    setBorder(
        BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Component.borderColor")));
  }

  private void clear() {
    title.setText("Settings");
    text.setText("Choose a setting to read what it does. Changed ones stand out.");
  }

  void show(RowView view) {
    Row row = view.row();
    shown = row instanceof Row.Value value ? value : null;
    if (row instanceof Row.Value value) {
      title.setText(value.setting().label() + "  –  " + value.address());
      text.setText(words(value));
    } else if (row instanceof Row.Plugin plugin) {
      title.setText(plugin.path() + (plugin.id().isEmpty() ? "" : "  –  " + plugin.id()));
      text.setText(plugin.about());
    } else if (row instanceof Row.Group group) {
      title.setText(group.label() + "  –  " + group.path());
      text.setText(group.help());
    } else if (row instanceof Row.Yaml yaml) {
      title.setText(yaml.label());
      text.setText(yaml.help());
    } else {
      clear();
    }
    text.setCaretPosition(0);
  }

  /** Returns the setting that is explained; null for none. */
  Row.Value shown() {
    return shown;
  }

  static String words(Row.Value value) {
    Setting setting = value.setting();
    StringBuilder words = new StringBuilder(setting.help());
    String unit = setting.unit().isEmpty() ? "" : " " + setting.unit();
    if (!setting.range().equals(Range.FINITE)) {
      add(words, "Must be " + setting.range() + unit + ".");
    }
    add(words, "Default: " + Words.of(value.standard()) + ".");
    return words.toString();
  }

  private static void add(StringBuilder words, String sentence) {
    words.append(words.isEmpty() ? "" : " ").append(sentence);
  }
}
