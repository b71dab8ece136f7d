package dev.ansatz.workbench.internal.editor;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;

/** Shows the form beside the source, or both in tabs where there is no room. */
final class SplitOrTabs extends JPanel {
  private static final long serialVersionUID = 1;
  private static final int NARROW = 700;
  private static final double SHARE = 0.52;

  private final JComponent form;
  private final JComponent source;
  private final JSplitPane split = new JSplitPane();
  private final JTabbedPane tabs = new JTabbedPane();
  private boolean isDivided;

  SplitOrTabs(JComponent form, JComponent source) {
    super(new BorderLayout());
    this.form = form;
    this.source = source;
    split.setBorder(null);
    split.setResizeWeight(SHARE);
    split.setContinuousLayout(true);
    tabs.setName("editor.tabs");
    tabs.getAccessibleContext().setAccessibleName("Form and source");
    arrange(false);
  }

  @Override
  public void doLayout() {
    if (getWidth() > 0) {
      arrange(getWidth() < NARROW);
      divide();
    }
    super.doLayout();
  }

  private void arrange(boolean isNarrow) {
    JComponent wanted = isNarrow ? tabs : split;
    if (getComponentCount() == 1 && getComponent(0) == wanted) {
      return;
    }
    removeAll();
    if (isNarrow) {
      tabs.addTab("Form", form);
      tabs.addTab("YAML", source);
    } else {
      tabs.removeAll();
      split.setLeftComponent(form);
      split.setRightComponent(source);
      isDivided = false;
    }
    add(wanted);
    revalidate();
  }

  private void divide() {
    if (!isDivided) {
      split.setDividerLocation((int) (SHARE * getWidth()));
      isDivided = true;
    }
  }

  /** Brings the source to the front where there are tabs. */
  void showSource() {
    if (tabs.getTabCount() > 0) {
      tabs.setSelectedComponent(source);
    }
  }
}
