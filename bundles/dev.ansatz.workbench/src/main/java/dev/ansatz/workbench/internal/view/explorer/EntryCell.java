package dev.ansatz.workbench.internal.view.explorer;

import dev.ansatz.runtime.store.StoredRun;
import dev.ansatz.workbench.internal.job.JobWords;
import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.ui.RunIcons;
import dev.ansatz.workbench.internal.ui.Tips;
import java.awt.Component;
import javax.swing.Icon;
import javax.swing.JTree;
import javax.swing.tree.DefaultTreeCellRenderer;

/** Draws entries. */
final class EntryCell extends DefaultTreeCellRenderer {
  private static final long serialVersionUID = 1;

  @Override
  public Component getTreeCellRendererComponent(
      JTree tree,
      Object value,
      boolean selected,
      boolean open,
      boolean leaf,
      int row,
      boolean focused) {
    super.getTreeCellRendererComponent(tree, value, selected, open, leaf, row, focused);
    if (value instanceof Branch branch) {
      Entry entry = branch.entry();
      setIcon(icon(entry));
      setText(text(entry));
      setToolTipText(Tips.wrapped(tip(entry)));
    }
    return this;
  }

  private static Icon icon(Entry entry) {
    if (entry instanceof Entry.Group group) {
      return group.icon().isEmpty() ? null : Icons.of(group.icon());
    } else if (entry instanceof Entry.Plugin plugin) {
      return Icons.of(plugin.icon());
    } else if (entry instanceof Entry.Run run) {
      boolean sweep = run.run().kind() == StoredRun.Kind.SWEEP;
      return sweep && run.run().state() == dev.ansatz.runtime.engine.RunState.FINISHED
          ? Icons.of("sweep")
          : RunIcons.of(run.run());
    }
    return Icons.of(entry instanceof Entry.Folder ? "folder" : "experiment");
  }

  private static String text(Entry entry) {
    boolean counted = entry instanceof Entry.Group group && !group.remark().isEmpty();
    return counted ? entry.label() + " (" + ((Entry.Group) entry).remark() + ")" : entry.label();
  }

  private static String tip(Entry entry) {
    if (entry instanceof Entry.Run run) {
      StoredRun it = run.run();
      String why = it.reason().isEmpty() ? "" : ": " + it.reason();
      return "%s\n%s%s".formatted(it.id(), JobWords.state(it.state()), why);
    } else if (entry instanceof Entry.Experiment experiment) {
      return experiment.file().toString();
    } else if (entry instanceof Entry.Plugin plugin) {
      return plugin.label() + "\n" + plugin.remark();
    }
    return "";
  }
}
