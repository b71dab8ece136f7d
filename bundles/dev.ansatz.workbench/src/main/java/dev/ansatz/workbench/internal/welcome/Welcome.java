package dev.ansatz.workbench.internal.welcome;

import dev.ansatz.runtime.experiment.Template;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Theme;
import dev.ansatz.workbench.internal.view.View;
import java.awt.BorderLayout;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;

/** The page that a new user sees first: the templates as cards. */
public final class Welcome implements View {
  private static final int LEAST_CARD = 224;
  private static final int GAP = 16;

  private final Session session;
  private final JPanel page = new JPanel(new BorderLayout());
  private final JPanel cards = new WidePanel(new Tiles(LEAST_CARD, GAP));
  private final JTextField search = new JTextField(18);
  private final Map<Template, Card> known = new LinkedHashMap<>();

  /** Makes the page; the templates are read in the background. */
  public Welcome(Session session) {
    this.session = session;
    page.setName("welcome");
    page.add(head(), BorderLayout.NORTH);
    cards.setBorder(BorderFactory.createEmptyBorder(8, 24, 24, 24));
    JScrollPane scroll = new JScrollPane(cards);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getVerticalScrollBar().setUnitIncrement(24);
    page.add(scroll);
    session
        .background()
        .run(
            session.platform().templates()::list,
            this::show,
            e -> session.stage().say("The templates cannot be read: " + e.getMessage()));
  }

  private JComponent head() {
    JPanel head =
        new JPanel(new MigLayout("insets 20 24 8 24, gap 16 4", "[grow,fill,0:0][100:220]"));
    JLabel title = new JLabel("What would you like to see learn?");
    title.putClientProperty("FlatLaf.styleClass", "h1");
    head.add(title, "wmin 0");
    JLabel how =
        new JLabel("Run a card as it is, or open it and change it. Everything is kept in runs.");
    search.setName("welcome.search");
    search.putClientProperty("JTextField.placeholderText", "Search the templates");
    search.putClientProperty("JTextField.showClearButton", true);
    search.getAccessibleContext().setAccessibleName("Search the templates");
    search.getDocument().addDocumentListener(new Typed());
    head.add(search, "growx, wrap");
    head.add(how, "span 2, wmin 0");
    return head;
  }

  private void show(List<Template> templates) {
    for (Template template : Quickest.first(templates)) {
      known.put(
          template, new Card(template, () -> open(template, false), () -> open(template, true)));
    }
    filter();
    pictures();
  }

  private void filter() {
    String typed = search.getText().toLowerCase(Locale.ROOT).strip();
    cards.removeAll();
    known.forEach(
        (template, card) -> {
          String words = template.id() + " " + template.title() + " " + template.summary();
          if (words.toLowerCase(Locale.ROOT).contains(typed)) {
            cards.add(card);
          }
        });
    if (cards.getComponentCount() == 0 && !known.isEmpty()) {
      cards.add(new JLabel("No template speaks of “" + search.getText() + "”."));
    }
    cards.revalidate();
    cards.repaint();
  }

  private void pictures() {
    boolean dark = Theme.current() == Theme.DARK;
    known.forEach(
        (template, card) ->
            session
                .background()
                .run(
                    () -> read(template.picture(dark)),
                    card.picture()::show,
                    e -> session.stage().say("A picture cannot be read: " + e.getMessage())));
  }

  private static BufferedImage read(Path file) throws java.io.IOException {
    return Files.isRegularFile(file) ? ImageIO.read(file.toFile()) : null;
  }

  private void open(Template template, boolean run) {
    session
        .background()
        .run(
            () -> Files.readString(template.file()),
            text -> {
              session.stage().edit(template.id(), text);
              if (run) {
                session.actions().run("run.start");
              }
            },
            e -> session.stage().tell("Open " + template.id(), String.valueOf(e.getMessage())));
  }

  @Override
  public void themeChanged() {
    known.replaceAll(
        (template, card) ->
            new Card(template, () -> open(template, false), () -> open(template, true)));
    filter();
    pictures();
  }

  @Override
  public JComponent component() {
    return page;
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
