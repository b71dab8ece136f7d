package dev.ansatz.workbench.internal.palette;

import dev.ansatz.workbench.internal.action.Actions;
import dev.ansatz.workbench.internal.action.Command;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** All commands in a list that is searched by typing; Enter carries out the one that is chosen. */
public final class Palette extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int WIDTH = 520;
  private static final int HEIGHT = 380;
  private static final int TOP = 64;

  private final transient Actions actions;
  private final JTextField field = new JTextField();
  private final DefaultListModel<Command> model = new DefaultListModel<>();
  private final JList<Command> list = new JList<>(model);

  /** Makes a palette of all commands. */
  public Palette(Actions actions) {
    super(new BorderLayout(0, 4));
    this.actions = actions;
    setName("palette");
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")),
            BorderFactory.createEmptyBorder(8, 8, 8, 8)));
    add(field, BorderLayout.NORTH);
    add(new JScrollPane(list));
    makeField();
    makeList();
    filter();
  }

  private void makeField() {
    field.setName("palette.field");
    field.putClientProperty("JTextField.placeholderText", "Type what you want to do");
    field.getAccessibleContext().setAccessibleName("Find a command");
    field.getDocument().addDocumentListener(new Typed());
    bind("DOWN", () -> move(1));
    bind("UP", () -> move(-1));
    bind("PAGE_DOWN", () -> move(8));
    bind("PAGE_UP", () -> move(-8));
    bind("ENTER", this::carryOut);
    bind("ESCAPE", this::dismiss);
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            dismiss();
          }
        });
  }

  private void bind(String key, Runnable action) {
    field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
    field
        .getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
  }

  private void makeList() {
    list.setName("palette.list");
    list.getAccessibleContext().setAccessibleName("Commands");
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new CommandRow());
    list.setFocusable(false);
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            carryOut();
          }
        });
  }

  private void filter() {
    String typed = field.getText();
    record Scored(Command command, int score) {}
    List<Command> fitting =
        actions.all().get().stream()
            .flatMap(
                command ->
                    Fuzzy.score(typed, title(command)).stream()
                        .mapToObj(score -> new Scored(command, score)))
            .sorted(typed.isBlank() ? (a, b) -> 0 : Comparator.comparingInt(it -> -it.score()))
            .map(Scored::command)
            .toList();
    model.clear();
    model.addAll(fitting);
    list.setSelectedIndex(fitting.isEmpty() ? -1 : 0);
  }

  /** Returns what a command is called here: with its menu, so that it can be searched by it. */
  static String title(Command command) {
    String menu = command.id().substring(0, command.id().indexOf('.'));
    return Character.toUpperCase(menu.charAt(0)) + menu.substring(1) + ": " + command.title();
  }

  private void move(int by) {
    int next = Math.max(0, Math.min(model.size() - 1, list.getSelectedIndex() + by));
    list.setSelectedIndex(next);
    list.ensureIndexIsVisible(next);
  }

  private void carryOut() {
    Command command = list.getSelectedValue();
    dismiss();
    if (command != null) {
      actions.run(command.id());
    }
  }

  /** Shows it over a window. */
  public void show(JRootPane root) {
    JLayeredPane layers = root.getLayeredPane();
    Dimension room = layers.getSize();
    int width = Math.min(WIDTH, room.width - 32);
    setBounds((room.width - width) / 2, TOP, width, Math.min(HEIGHT, room.height - TOP - 32));
    layers.add(this, JLayeredPane.POPUP_LAYER);
    revalidate();
    field.requestFocusInWindow();
  }

  private void dismiss() {
    if (getParent() instanceof JLayeredPane layers) {
      layers.remove(this);
      layers.repaint();
    }
  }

  private final class Typed implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      filter();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      filter();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      filter();
    }
  }
}
