package dev.ansatz.workbench.internal.view.runs;

import dev.ansatz.workbench.internal.session.Session;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JSplitPane;

/** The table of runs, and below it a comparison when one is wanted. */
final class ComparePane {
  private static final double SHARE = 0.5;

  private final Session session;
  private final JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT);

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

  void compare(List<Path> dirs) {}

  void themeChanged() {}
}
