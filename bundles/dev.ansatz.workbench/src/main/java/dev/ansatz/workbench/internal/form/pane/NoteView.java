package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.form.Row;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A sentence, and a button where something can be done about it. */
final class NoteView extends RowView {
  private final Sentence sentence;
  private final JButton button = new JButton();

  NoteView(Row.Note row, FormHost host) {
    super(row);
    sentence = new Sentence(row.text(), FormHost.grey());
    row.action().ifPresent(button::setText);
    FormHost.name(button, "form." + row.path() + ".add", "Add to " + row.path());
    button.addActionListener(event -> host.edits().add(row.path()));
  }

  @Override
  void addTo(JPanel panel) {
    Row.Note note = (Row.Note) row();
    if (!note.text().isEmpty()) {
      put(panel, sentence, "newline, span 3, growx, wmin 0");
    }
    if (note.action().isPresent()) {
      put(panel, button, "newline, span 3");
    }
  }

  @Override
  boolean isSaid() {
    return false;
  }

  @Override
  List<JComponent> focusable() {
    return ((Row.Note) row()).action().isPresent() ? List.of(button) : List.of();
  }
}
