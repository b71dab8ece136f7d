package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.form.Section;
import java.awt.Component;
import java.awt.Font;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** Shows a section of a form: a heading that folds it, and its rows. */
final class SectionPane extends JPanel {
  private static final long serialVersionUID = 1;
  private static final String COLUMNS = "[160!, fill][grow, fill][24!]";

  private final transient FormHost host;
  private final JButton heading = new JButton();
  private final JPanel body =
      new JPanel(new MigLayout("insets 0 20 8 0, hidemode 3, gap 8 4", COLUMNS));
  private final Sentence fault = new Sentence("", UIManager.getColor("Actions.Red"));
  private transient List<RowView> views = new ArrayList<>();
  private transient Section section;

  SectionPane(Section section, FormHost host) {
    super(new MigLayout("insets 0, hidemode 3, wrap 1, gap 4", "[grow, fill]"));
    this.host = host;
    setOpaque(false);
    body.setOpaque(false);
    heading.setText(section.title());
    heading.setFont(heading.getFont().deriveFont(Font.BOLD));
    heading.setHorizontalAlignment(SwingConstants.LEADING);
    heading.putClientProperty("JButton.buttonType", "borderless");
    heading.setBorder(BorderFactory.createEmptyBorder(4, 0, 4, 0));
    FormHost.name(heading, "form.section." + section.id(), section.title() + ", section");
    heading.addActionListener(event -> fold(!body.isVisible()));
    fault.setVisible(false);
    add(heading, "split 2, grow 0");
    add(new JSeparator(), "growx, pushx, gapright 4");
    add(fault, "gapleft 20, wmin 0");
    add(body, "wmin 0");
    fold(true);
    this.section = section;
    build();
  }

  private void fold(boolean isOpen) {
    heading.setIcon(UIManager.getIcon(isOpen ? "Tree.expandedIcon" : "Tree.collapsedIcon"));
    body.setVisible(isOpen);
  }

  private void build() {
    body.removeAll();
    views = new ArrayList<>();
    for (Row row : section.rows()) {
      RowView view = RowViews.of(row, host);
      view.addTo(body);
      views.add(view);
    }
    revalidate();
    repaint();
  }

  /** Makes all components anew, in the colours of the theme. */
  void themeChanged() {
    fault.setForeground(UIManager.getColor("Actions.Red"));
    fold(body.isVisible());
    build();
  }

  /** Shows other values; makes other components only where there are other rows. */
  void show(Section next) {
    boolean isSameShape = section.shape().equals(next.shape());
    section = next;
    if (isSameShape) {
      for (int i = 0; i < views.size(); i++) {
        views.get(i).show(next.rows().get(i));
      }
      return;
    }
    Optional<YamlPath> focused = focused();
    build();
    focused.ifPresent(this::focus);
  }

  private Optional<YamlPath> focused() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return views.stream()
        .filter(view -> owner != null && view.focusable().contains(owner))
        .map(view -> view.row().path())
        .findFirst();
  }

  /** Gives the focus to the row of a path, if there is one. */
  boolean focus(YamlPath path) {
    Optional<RowView> found =
        views.stream()
            .filter(view -> view.row().path().equals(path) && !view.focusable().isEmpty())
            .findFirst();
    found.ifPresent(view -> view.focusable().get(0).requestFocusInWindow());
    return found.isPresent();
  }

  List<RowView> views() {
    return views;
  }

  List<String> keys() {
    return section.keys();
  }

  /** Shows what is wrong with no row of it but with the section. */
  void faults(List<String> sentences) {
    fault.setText(String.join("\n", sentences));
    fault.setVisible(!sentences.isEmpty());
  }

  /** Shows the rows that are looked for alone; a heading only with a row of its group. */
  void filter(String search, boolean onlySaid) {
    boolean isTitle =
        !search.isEmpty() && heading.getText().toLowerCase(Locale.ROOT).contains(search);
    boolean any = false;
    for (RowView view : views) {
      boolean isFound = search.isEmpty() || isTitle || view.matches(search);
      boolean isShown = isFound && (!onlySaid || view.isSaid());
      view.visible(isShown);
      any |= isShown && !(view instanceof HeadingView);
    }
    for (int i = 0; i < views.size(); i++) {
      if (views.get(i) instanceof HeadingView) {
        views.get(i).visible(hasVisibleRow(i));
      }
    }
    setVisible(any);
  }

  private boolean hasVisibleRow(int heading) {
    YamlPath group = views.get(heading).row().path();
    return views.stream()
        .skip(heading + 1L)
        .anyMatch(view -> view.row().path().isWithin(group) && view.isVisible());
  }
}
