package dev.ansatz.workbench.internal.ui;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import javax.swing.UIManager;

/** Facts under headings, each a few words and a text; all of it can be selected and copied. */
public final class FactSheet {
  // Swing's HTML has no padding that holds between cells.
  private static final String GAP = "&nbsp;&nbsp;&nbsp;";

  private final StringBuilder body = new StringBuilder();
  private final JEditorPane page = new Page();
  private final JScrollPane scroll = new JScrollPane(page);
  private boolean inTable;

  /** Makes an empty sheet; the name is its component's. */
  public FactSheet(String name, String spoken) {
    page.setName(name);
    page.setContentType("text/html");
    page.setEditable(false);
    page.getAccessibleContext().setAccessibleName(spoken);
    scroll.setBorder(null);
  }

  /** Adds a heading. */
  public void heading(String text) {
    inTable(false);
    body.append("<h1>").append(escaped(text)).append("</h1>");
  }

  /** Adds a paragraph. */
  public void paragraph(String text) {
    inTable(false);
    body.append("<p>").append(escaped(text)).append("</p>");
  }

  /** Adds a paragraph that stands out: a failure, a warning. */
  public void alarm(String text) {
    inTable(false);
    body.append("<p class=alarm>").append(escaped(text)).append("</p>");
  }

  /** Adds a fact. */
  public void fact(String name, String value) {
    inTable(true);
    body.append("<tr><td class=name>")
        .append(escaped(name))
        .append("")
        .append(GAP)
        .append("</td><td>");
    body.append(escaped(value)).append("</td></tr>");
  }

  /** Adds a row of cells below each other's. */
  public void row(List<String> cells) {
    inTable(true);
    body.append("<tr>");
    cells.forEach(cell -> body.append("<td>").append(escaped(cell)).append(GAP).append("</td>"));
    body.append("</tr>");
  }

  private void inTable(boolean wanted) {
    if (wanted != inTable) {
      body.append(wanted ? "<table cellspacing=0 cellpadding=0>" : "</table>");
      inTable = wanted;
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }

  /** Returns the sheet as it is now; it scrolls where it is too long. */
  public JComponent component() {
    inTable(false);
    page.updateUI();
    return scroll;
  }

  private String text() {
    Font font = UIManager.getFont("Label.font");
    String style =
        """
        body { font-family: %s; font-size: %dpt; color: %s; margin: 8px 12px; }
        h1 { font-size: %dpt; margin: 8px 0 4px 0; }
        p { margin: 0 0 6px 0; }
        td { padding: 1px 0 2px 0; vertical-align: top; }
        .name { color: %s; }
        .alarm { color: %s; }
        """
            .formatted(
                font.getFamily(),
                font.getSize(),
                hex("Label.foreground"),
                font.getSize() + 1,
                hex("Label.disabledForeground"),
                hex("Actions.Red"));
    return "<html><head><style>" + style + "</style></head><body>" + body + "</body></html>";
  }

  private static String hex(String key) {
    Color colour = UIManager.getColor(key);
    return "#%06x".formatted(colour.getRGB() & 0xFFFFFF);
  }

  /** Follows the theme. */
  private final class Page extends JEditorPane {
    private static final long serialVersionUID = 1;

    @Override
    public void updateUI() {
      super.updateUI();
      putClientProperty(HONOR_DISPLAY_PROPERTIES, true);
      setBackground(UIManager.getColor("Panel.background"));
      if (body != null) {
        setText(text());
        setCaretPosition(0);
      }
    }
  }
}
