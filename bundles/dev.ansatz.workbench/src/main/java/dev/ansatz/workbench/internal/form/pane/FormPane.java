package dev.ansatz.workbench.internal.form.pane;

import dev.ansatz.workbench.internal.editor.yaml.YamlPath;
import dev.ansatz.workbench.internal.form.FormEdits;
import dev.ansatz.workbench.internal.form.FormModel;
import dev.ansatz.workbench.internal.form.Row;
import dev.ansatz.workbench.internal.form.Section;
import dev.ansatz.workbench.internal.ui.Icons;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A form for an experiment: a search field, the sections, and help for the focused setting. */
public final class FormPane extends JPanel implements DocumentListener {
  private static final long serialVersionUID = 1;

  private final JTextField search = new JTextField();
  private final HelpPane help = new HelpPane();
  private final Column column = new Column();
  private final JLabel nothing = new JLabel("No setting has these words.");
  private final Sentence broken = new Sentence("", UIManager.getColor("Actions.Red"));
  private final transient FormHost host;
  private final transient Map<String, SectionPane> sections = new LinkedHashMap<>();
  private boolean onlySaid;

  /** Makes an empty form. */
  public FormPane(FormEdits edits) {
    super(new BorderLayout());
    host = new FormHost(edits, help);
    FormHost.name(search, "form.search", "Find a setting");
    search.putClientProperty("JTextField.placeholderText", "Find a setting");
    search.putClientProperty("JTextField.leadingIcon", Icons.of("search"));
    search.putClientProperty("JTextField.showClearButton", true);
    search.getDocument().addDocumentListener(this);
    JPanel top = new JPanel(new BorderLayout());
    top.setBorder(BorderFactory.createEmptyBorder(8, 12, 4, 12));
    top.add(search);
    JScrollPane scroll = new JScrollPane(column);
    scroll.setBorder(null);
    nothing.setForeground(FormHost.grey());
    nothing.setVisible(false);
    broken.setName("form.broken");
    broken.setVisible(false);
    column.add(broken, "wmin 0, gapleft 4");
    column.add(nothing, "gapleft 4");
    add(top, BorderLayout.PAGE_START);
    add(scroll, BorderLayout.CENTER);
    add(help, BorderLayout.PAGE_END);
  }

  /** Shows an experiment; components stay where the rows are the same. */
  public void show(FormModel model) {
    broken("");
    for (Section section : model.sections()) {
      SectionPane known = sections.get(section.id());
      if (known == null) {
        SectionPane pane = new SectionPane(section, host);
        sections.put(section.id(), pane);
        column.add(pane, "wmin 0");
      } else {
        known.show(section);
      }
    }
    List<String> there = model.sections().stream().map(Section::id).toList();
    sections.entrySet().stream()
        .filter(entry -> !there.contains(entry.getKey()))
        .forEach(entry -> column.remove(entry.getValue()));
    sections.keySet().retainAll(there);
    filter();
  }

  /** Says why the form shows an earlier state; nothing where the sentence is empty. */
  public void broken(String sentence) {
    broken.setText(sentence);
    broken.setVisible(!sentence.isEmpty());
  }

  /** Shows what is wrong, each at the row, or else the section, that it is about. */
  public void faults(Map<YamlPath, List<String>> faults) {
    Map<RowView, List<String>> byRow = new HashMap<>();
    Map<SectionPane, List<String>> bySection = new HashMap<>();
    faults.forEach(
        (path, sentences) ->
            row(path)
                .ifPresentOrElse(
                    row -> byRow.computeIfAbsent(row, r -> new ArrayList<>()).addAll(sentences),
                    () ->
                        section(path)
                            .ifPresent(
                                s ->
                                    bySection
                                        .computeIfAbsent(s, r -> new ArrayList<>())
                                        .addAll(sentences))));
    for (SectionPane section : sections.values()) {
      section.faults(bySection.getOrDefault(section, List.of()));
      section.views().forEach(view -> view.faults(byRow.getOrDefault(view, List.of())));
    }
  }

  private Optional<RowView> row(YamlPath path) {
    RowView best = null;
    for (SectionPane section : sections.values()) {
      for (RowView view : section.views()) {
        boolean fits = path.isWithin(view.row().path()) && !view.focusable().isEmpty();
        int length = view.row().path().steps().size();
        if (fits && (best == null || length > best.row().path().steps().size())) {
          best = view;
        }
      }
    }
    return Optional.ofNullable(best).filter(view -> !(view.row() instanceof Row.Note));
  }

  private Optional<SectionPane> section(YamlPath path) {
    return path.isRoot()
        ? sections.values().stream().findFirst()
        : sections.values().stream()
            .filter(section -> section.keys().contains(path.steps().get(0)))
            .findFirst();
  }

  /** Shows only what the text says, or all settings with their defaults. */
  public void showDefaults(boolean isWanted) {
    onlySaid = !isWanted;
    filter();
  }

  /** Returns whether settings are shown that have their defaults. */
  public boolean showsDefaults() {
    return !onlySaid;
  }

  /** Renews what has its colours from when it was made. */
  public void themeChanged() {
    help.themeChanged();
    List<SectionPane> all = List.copyOf(sections.values());
    all.forEach(SectionPane::themeChanged);
    filter();
  }

  /** Gives the focus to the field of a path. */
  public boolean focus(YamlPath path) {
    return sections.values().stream().anyMatch(section -> section.focus(path));
  }

  /** Returns the setting that has, or had last, the focus. */
  public Optional<Row.Value> focused() {
    return Optional.ofNullable(help.shown());
  }

  private void filter() {
    String words = search.getText().strip().toLowerCase(Locale.ROOT);
    sections.values().forEach(section -> section.filter(words, onlySaid));
    nothing.setVisible(
        !sections.isEmpty() && sections.values().stream().noneMatch(SectionPane::isVisible));
    column.revalidate();
  }

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
