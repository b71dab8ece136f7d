package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.ui.Icons;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Shows which plug-in is chosen, and in a list its place. */
final class PluginView extends RowView {
  private final FormHost host;
  private final JLabel label = new JLabel();
  private final PluginBox box;
  private final JPanel buttons = new JPanel(new MigLayout("insets 0, gap 0"));
  private final Sentence fault = new Sentence("", UIManager.getColor("Actions.Red"));

  PluginView(Row.Plugin row, FormHost host) {
    super(row);
    this.host = host;
    box = new PluginBox(row.choices(), row.id());
    String words = row.place().isPresent() ? row.kind().noun() : "Which " + row.kind().noun();
    label.setText(label(row));
    label.setLabelFor(box);
    FormHost.name(box, "form." + row.path() + ".id", words);
    box.setToolTipText(row.about());
    box.onChoice(this::chosen);
    host.watch(box, this);
    buttons.setOpaque(false);
    row.place().ifPresent(this::addButtons);
  }

  private static String label(Row.Plugin row) {
    String noun = row.kind().noun();
    String number = row.place().map(place -> " " + (place.position() + 1)).orElse("");
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + number;
  }

  private Row.Plugin plugin() {
    return (Row.Plugin) row();
  }

  private void chosen() {
    String id = box.chosen();
    if (!id.isEmpty() && !id.equals(plugin().id())) {
      host.edits().choose(row().path(), plugin().kind(), id);
    }
  }

  private void addButtons(Row.Place place) {
    int at = place.position();
    button("up", "Move up", at > 0, () -> host.edits().swap(row().path().parent(), at - 1));
    button(
        "down",
        "Move down",
        at + 1 < place.count(),
        () -> host.edits().swap(row().path().parent(), at));
    button("delete", "Remove", true, () -> host.edits().remove(row().path()));
  }

  private void button(String icon, String words, boolean enabled, Runnable action) {
    JButton button = new JButton(Icons.of(icon));
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    button.setToolTipText(words);
    button.setEnabled(enabled);
    FormHost.name(button, "form." + icon + "." + row().path(), words + " " + plugin().id());
    button.addActionListener(event -> action.run());
    buttons.add(button, "w 24!, h 24!");
  }

  @Override
  void addTo(JPanel panel) {
    put(panel, label, "wmin 0, " + indent());
    boolean isListed = plugin().place().isPresent();
    put(panel, box, isListed ? "growx, wmin 64, split 2, span 2" : "growx, wmin 64");
    if (isListed) {
      put(panel, buttons, "");
    }
    put(panel, fault, "newline, skip 1, span 2, growx, wmin 0");
    fault.setVisible(false);
  }

  @Override
  List<JComponent> focusable() {
    return List.of(box);
  }

  @Override
  void faults(List<String> sentences) {
    fault.setText(String.join("\n", sentences));
    fault.setVisible(isVisible() && !sentences.isEmpty());
    box.putClientProperty("JComponent.outline", sentences.isEmpty() ? null : "error");
  }

  @Override
  void visible(boolean isVisible) {
    super.visible(isVisible);
    fault.setVisible(isVisible && !fault.getText().isEmpty());
  }
}
