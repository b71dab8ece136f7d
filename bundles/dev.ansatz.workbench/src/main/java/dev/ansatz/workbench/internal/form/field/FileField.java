package dev.ansatz.workbench.internal.form.field;

import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.ui.Icons;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A text field for a path, with a button that looks for it. */
final class FileField implements Field {
  private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 4", "[grow, fill][]"));
  private final WordField word;

  FileField(FieldSink sink) {
    word = new WordField(sink);
    JButton browse = new JButton(Icons.of("folder"));
    browse.setName("form.browse");
    browse.setToolTipText("Browse…");
    browse.getAccessibleContext().setAccessibleName("Browse");
    browse.addActionListener(event -> sink.browse(word.text()).ifPresent(word::choose));
    panel.setOpaque(false);
    panel.add(word.component(), "wmin 64");
    panel.add(browse);
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public JComponent focus() {
    return word.component();
  }

  @Override
  public void show(Row.Value row) {
    word.show(row);
  }
}
