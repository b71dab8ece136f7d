package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.runtime.compare.Comparison;
import dev.ansatz.runtime.compare.RunComparison;
import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.ui.Buttons;
import dev.ansatz.workbench.internal.ui.Scrolling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** The table of runs, and below it a comparison when one is wanted. */
final class ComparePane {
  private static final double SHARE = 0.45;
  private static final int DIVIDER = 6;

  private final Session session;
  private final JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT);
  private Optional<CurvesPane> curves = Optional.empty();

  ComparePane(Session session, JComponent table) {
    this.session = session;
    split.setTopComponent(table);
    split.setBottomComponent(null);
    split.setBorder(null);
    split.setResizeWeight(SHARE);
    split.setDividerSize(0);
  }

  JComponent component() {
    return split;
  }

  /** Compares runs. */
  void compare(List<Path> dirs) {
    session
        .background()
        .run(
            () -> Compared.of(dirs, session.platform().runs()),
            this::show,
            e -> session.stage().tell("Compare runs", e.getMessage()));
  }

  private void show(Compared compared) {
    CurvesPane pane = new CurvesPane(session, compared);
    curves = Optional.of(pane);
    JTabbedPane tabs = new JTabbedPane();
    tabs.setName("runs.compare.tabs");
    tabs.addTab("Differences", differences(compared.comparison()));
    tabs.addTab("Curves", pane.component());
    JPanel panel = new JPanel(new MigLayout("fill, insets 0, wrap 1, gap 0", "[grow,fill]"));
    panel.add(bar(compared.comparison()));
    panel.add(tabs, "grow, push");
    panel.setMinimumSize(new java.awt.Dimension(0, 0));
    split.setBottomComponent(panel);
    split.setDividerSize(DIVIDER);
    split.setDividerLocation((int) (SHARE * split.getHeight()));
  }

  private JComponent bar(Comparison comparison) {
    int runs = comparison.groups().stream().mapToInt(group -> group.runs().size()).sum();
    JLabel title = new JLabel("%d runs in %d groups".formatted(runs, comparison.groups().size()));
    title.setToolTipText("Runs that differ in their seeds or folds alone are one group");
    JPanel bar = new JPanel(new MigLayout("insets 4 8 0 4, fillx, gap 0", "[grow,fill][][]"));
    bar.add(title, "wmin 0");
    bar.add(Buttons.icon("runs.compare.save", "export", "Save as a page…", () -> save(comparison)));
    bar.add(Buttons.icon("runs.compare.close", "close", "Close the comparison", this::hide));
    return bar;
  }

  private static JComponent differences(Comparison comparison) {
    JPanel panel =
        new JPanel(new MigLayout("fill, insets 0, wrap 1, gap 0, hidemode 3", "[grow,fill]"));
    panel.add(Scrolling.bare(new CompareTable(comparison)), "grow, push, hmin 40");
    List<String> notes = CompareRows.notes(comparison);
    JTextArea text = new JTextArea(String.join("\n", notes));
    text.setName("runs.compare.notes");
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setEditable(false);
    text.setRows(Math.min(3, Math.max(1, notes.size())));
    text.setFont(UIManager.getFont("Label.font"));
    text.setForeground(UIManager.getColor("Label.disabledForeground"));
    JComponent scroll = Scrolling.bare(text);
    scroll.setVisible(!notes.isEmpty());
    panel.add(scroll, "hmin 40, gap 8 8 4 4");
    return panel;
  }

  private void hide() {
    split.setBottomComponent(null);
    split.setDividerSize(0);
    curves = Optional.empty();
  }

  private void save(Comparison comparison) {
    Path proposal = session.workspace().root().resolve("comparison.html");
    session
        .stage()
        .saveTo("Save comparison", proposal)
        .ifPresent(
            file ->
                session
                    .background()
                    .run(
                        () -> Files.writeString(file, RunComparison.html(comparison)),
                        session.stage()::open,
                        e ->
                            session
                                .stage()
                                .tell(
                                    "Save comparison", "It cannot be written: " + e.getMessage())));
  }

  void themeChanged() {
    curves.ifPresent(CurvesPane::themeChanged);
  }
}
