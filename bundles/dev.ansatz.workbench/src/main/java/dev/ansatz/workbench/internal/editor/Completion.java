package dev.ansatz.workbench.internal.editor;

import dev.ansatz.workbench.internal.form.FormModel;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.text.BadLocationException;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;

/** Proposes in the source what may be typed: Ctrl+Space. */
final class Completion extends AbstractAction {
  private static final long serialVersionUID = 1;
  private static final String NAME = "complete";
  private static final int MOST = 24;

  private final RSyntaxTextArea area;
  private final transient Supplier<FormModel> form;

  private Completion(RSyntaxTextArea area, Supplier<FormModel> form) {
    super(NAME);
    this.area = area;
    this.form = form;
  }

  static void install(RSyntaxTextArea area, Supplier<FormModel> form) {
    area.getInputMap().put(KeyStroke.getKeyStroke("control SPACE"), NAME);
    area.getActionMap().put(NAME, new Completion(area, form));
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    List<Proposals.Proposal> found =
        new Proposals(form.get(), area.getText()).at(area.getCaretPosition());
    if (found.size() == 1) {
      type(found.get(0));
    } else if (!found.isEmpty()) {
      popup(found);
    }
  }

  private void popup(List<Proposals.Proposal> found) {
    JPopupMenu popup = new JPopupMenu();
    popup.setName("editor.proposals");
    for (Proposals.Proposal proposal : found.subList(0, Math.min(MOST, found.size()))) {
      JMenuItem item = new JMenuItem(proposal.text().strip());
      item.addActionListener(event -> type(proposal));
      popup.add(item);
    }
    Rectangle caret = caret();
    popup.show(area, caret.x, caret.y + caret.height);
  }

  private Rectangle caret() {
    try {
      Rectangle2D place = area.modelToView2D(area.getCaretPosition());
      return place == null ? new Rectangle() : place.getBounds();
    } catch (BadLocationException e) {
      return new Rectangle();
    }
  }

  private void type(Proposals.Proposal proposal) {
    area.insert(proposal.text().substring(proposal.typed()), area.getCaretPosition());
  }
}
