package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.editor.yaml.Fragment;
import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.form.field.Field;
import dev.ansatz.workbench.internal.form.field.FieldSink;
import dev.ansatz.workbench.internal.form.field.Fields;
import dev.ansatz.workbench.internal.ui.Icons;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Shows a setting: its label, its field, and a button that resets it. */
final class ValueView extends RowView implements FieldSink {
  private final FormHost host;
  private final JLabel label;
  private final Field field;
  private final JButton reset = new JButton(Icons.of("reset"));
  private final Sentence fault = new Sentence("", UIManager.getColor("Actions.Red"));
  private Optional<String> refused = Optional.empty();
  private List<String> found = List.of();

  ValueView(Row.Value row, FormHost host) {
    super(row);
    this.host = host;
    label = new JLabel(row.setting().label());
    field = Fields.of(row, this);
    label.setLabelFor(field.focus());
    label.setToolTipText(tip(row));
    field.focus().setToolTipText(tip(row));
    FormHost.name(field.focus(), "form." + row.path(), row.setting().label());
    FormHost.name(reset, "form.reset." + row.path(), "Reset " + row.setting().label());
    fault.setName("form.fault." + row.path());
    reset.putClientProperty("JButton.buttonType", "toolBarButton");
    reset.addActionListener(event -> host.edits().remove(row.path()));
    host.watch(field.focus(), this);
    ValueMenu.install(label, field.focus(), this, host.edits());
    show(row);
  }

  private static String tip(Row.Value row) {
    return "<html><body style='width: 260px'>%s<br><i>%s</i></body></html>"
        .formatted(HelpPane.words(row).replace("&", "&amp;").replace("<", "&lt;"), row.address());
  }

  Row.Value value() {
    return (Row.Value) row();
  }

  @Override
  void addTo(JPanel panel) {
    String align = field.focus() instanceof JTextArea ? "aligny top, gaptop 4" : "aligny center";
    put(panel, label, "wmin 0, " + align + ", " + indent());
    put(panel, field.component(), "growx, wmin 64");
    put(panel, reset, "w 24!, h 24!");
    put(panel, fault, "newline, skip 1, span 2, growx, wmin 0, gapbottom 4");
    refresh();
  }

  @Override
  List<JComponent> focusable() {
    return List.of(field.focus());
  }

  @Override
  boolean isSaid() {
    return value().given().isPresent();
  }

  @Override
  void show(Row next) {
    super.show(next);
    boolean isBeingTyped = refused.isPresent() && field.focus().isFocusOwner();
    if (!isBeingTyped) {
      refused = Optional.empty();
      field.show(value());
    }
    refresh();
  }

  @Override
  void faults(List<String> sentences) {
    found = sentences;
    refresh();
  }

  @Override
  void visible(boolean isVisible) {
    super.visible(isVisible);
    refresh();
  }

  private void refresh() {
    boolean isChanged = value().isChanged();
    label.setFont(UIManager.getFont("Label.font").deriveFont(isChanged ? Font.BOLD : Font.PLAIN));
    label.setForeground(UIManager.getColor(isChanged ? "Component.linkColor" : "Label.foreground"));
    reset.setVisible(isVisible() && value().given().isPresent());
    reset.setToolTipText("Reset to " + Words.of(value().standard()));
    String sentence = refused.orElse(String.join("\n", found));
    fault.setText(sentence);
    fault.setVisible(isVisible() && !sentence.isEmpty());
    field.focus().putClientProperty("JComponent.outline", sentence.isEmpty() ? null : "error");
  }

  @Override
  public void set(Fragment value) {
    refused = Optional.empty();
    host.edits().set(row().path(), value);
    refresh();
  }

  @Override
  public void clear() {
    refused = Optional.empty();
    host.edits().remove(row().path());
    refresh();
  }

  @Override
  public void refuse(String sentence) {
    refused = Optional.of(sentence);
    refresh();
  }

  @Override
  public Optional<String> browse(String current) {
    return host.edits().browse(current);
  }
}
