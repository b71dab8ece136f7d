package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.form.Choice;
import java.awt.Component;
import java.util.List;
import java.util.Locale;
import javax.swing.ComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/** A combo box of plug-ins by title; letters that are typed find titles and ids. */
final class PluginBox extends JComboBox<Choice> implements JComboBox.KeySelectionManager {
  private static final long serialVersionUID = 1;
  private static final long PAUSE_NANOS = 1_000_000_000;

  private String typed = "";
  private long last;

  PluginBox(List<Choice> choices, String id) {
    super(choices.toArray(Choice[]::new));
    if (!id.isEmpty() && choices.stream().noneMatch(choice -> choice.id().equals(id))) {
      addItem(new Choice(id, id + " (not there)"));
    }
    setKeySelectionManager(this);
    setRenderer(new TitleAndId());
    setMaximumRowCount(16);
    setSelectedIndex(-1);
    for (int i = 0; i < getItemCount(); i++) {
      if (getItemAt(i).id().equals(id)) {
        setSelectedIndex(i);
      }
    }
  }

  /** Calls when the user has made a choice: not while it is looked for in the list. */
  void onChoice(Runnable chosen) {
    addActionListener(
        event -> {
          if (!isPopupVisible()) {
            chosen.run();
          }
        });
    addPopupMenuListener(
        new PopupMenuListener() {
          private int before = -1;

          @Override
          public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
            before = getSelectedIndex();
          }

          @Override
          public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
            SwingUtilities.invokeLater(chosen);
          }

          @Override
          public void popupMenuCanceled(PopupMenuEvent event) {
            setSelectedIndex(before);
          }
        });
  }

  /** Returns the id that is chosen; empty for none. */
  String chosen() {
    return getSelectedItem() instanceof Choice choice ? choice.id() : "";
  }

  @Override
  public int selectionForKey(char key, ComboBoxModel<?> model) {
    if (isShowing() && !isPopupVisible()) {
      setPopupVisible(true);
    }
    long now = System.nanoTime();
    typed = now - last > PAUSE_NANOS ? "" + key : typed + key;
    last = now;
    String word = typed.toLowerCase(Locale.ROOT);
    for (int i = 0; i < model.getSize(); i++) {
      Choice choice = (Choice) model.getElementAt(i);
      if ((choice.title() + " " + choice.id()).toLowerCase(Locale.ROOT).contains(word)) {
        return i;
      }
    }
    return -1;
  }

  /** Writes the id behind the title where they differ. */
  private static final class TitleAndId extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean isSelected, boolean hasFocus) {
      JLabel label =
          (JLabel) super.getListCellRendererComponent(list, value, index, isSelected, hasFocus);
      if (value == null) {
        label.setText("Choose…");
        label.setForeground(FormHost.grey());
      } else if (value instanceof Choice choice) {
        label.setText(index < 0 ? choice.title() : choice.title() + "   (" + choice.id() + ")");
      }
      return label;
    }
  }
}
