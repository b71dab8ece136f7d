package dev.ansatz.workbench.internal.welcome;

import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.workbench.internal.ui.Icons;
import java.awt.Cursor;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import net.miginfocom.swing.MigLayout;

/** A template: its picture, what it does, how long it takes; a click opens it, a button runs it. */
final class Card extends JPanel {
  private static final long serialVersionUID = 1;

  private final CardPicture picture = new CardPicture();

  Card(Template template, Runnable open, Runnable run) {
    super(
        new MigLayout(
            "insets 0, gap 4, wrap 1, hidemode 3", "[grow,fill,0:0]", "[]4[]0[grow,top]4[]"));
    setName("card." + template.id());
    putClientProperty("FlatLaf.style", "arc: 12; background: $TextField.background");
    setFocusable(true);
    setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
    setToolTipText("Opens " + template.id());
    getAccessibleContext().setAccessibleName(template.title());
    getAccessibleContext().setAccessibleDescription(template.summary());
    add(picture);
    add(
        text(template.title(), UIManager.getFont("Label.font").deriveFont(Font.BOLD)),
        "gapx 12 12, wmin 0");
    JTextArea description = text(template.description(), UIManager.getFont("Label.font"));
    description.setForeground(UIManager.getColor("Label.disabledForeground"));
    add(description, "gapx 12 12, wmin 0");
    add(foot(template, run), "gapx 12 12, gapbottom 8");
    frame(false);
    listen(open);
    description.addMouseListener(new Click(open));
  }

  private JPanel foot(Template template, Runnable run) {
    JPanel foot = new JPanel(new MigLayout("insets 0", "[grow][]"));
    foot.setOpaque(false);
    JLabel duration = new JLabel(template.duration().map("takes about %s"::formatted).orElse(""));
    foot.add(duration);
    JButton button = new JButton("Run", Icons.of("run"));
    button.setName("card." + template.id() + ".run");
    button.getAccessibleContext().setAccessibleName("Run " + template.title());
    button.addActionListener(event -> run.run());
    foot.add(button);
    return foot;
  }

  private static JTextArea text(String words, Font font) {
    JTextArea area = new JTextArea();
    area.setCaret(new Still());
    area.setText(words);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setEditable(false);
    area.setFocusable(false);
    area.setOpaque(false);
    area.setBorder(null);
    area.setFont(font);
    area.setCursor(null);
    return area;
  }

  private void listen(Runnable open) {
    addMouseListener(new Click(open));
    picture.addMouseListener(new Click(open));
    getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "open");
    getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_SPACE, 0), "open");
    getActionMap()
        .put(
            "open",
            new AbstractAction() {
              private static final long serialVersionUID = 1;

              @Override
              public void actionPerformed(ActionEvent event) {
                open.run();
              }
            });
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            frame(true);
          }

          @Override
          public void focusLost(FocusEvent event) {
            frame(false);
          }
        });
  }

  private void frame(boolean focused) {
    String colour = focused ? "Component.focusedBorderColor" : "Component.borderColor";
    setBorder(BorderFactory.createLineBorder(UIManager.getColor(colour), 1, true));
  }

  CardPicture picture() {
    return picture;
  }

  /** Never scrolls the page to the text that it is in. */
  private static final class Still extends DefaultCaret {
    private static final long serialVersionUID = 1;

    @Override
    protected void adjustVisibility(Rectangle place) {
      // the page stays where it is
    }
  }

  private static final class Click extends MouseAdapter {
    private final Runnable open;

    Click(Runnable open) {
      this.open = open;
    }

    @Override
    public void mouseClicked(MouseEvent event) {
      open.run();
    }
  }
}
