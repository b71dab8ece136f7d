package dev.ansatz.workbench.internal.view.explorer;

import java.util.List;
import javax.swing.event.EventListenerList;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;

/** A tree of branches. */
final class BranchModel implements TreeModel {
  private final EventListenerList listeners = new EventListenerList();
  private Branch root = Branch.leaf(new Entry.Group("root", "", "", ""));

  /** Shows another tree. */
  void show(Branch next) {
    root = next;
    TreeModelEvent event = new TreeModelEvent(this, new TreePath(root));
    for (TreeModelListener listener : listeners.getListeners(TreeModelListener.class)) {
      listener.treeStructureChanged(event);
    }
  }

  @Override
  public Branch getRoot() {
    return root;
  }

  @Override
  public Object getChild(Object parent, int index) {
    return ((Branch) parent).children().get(index);
  }

  @Override
  public int getChildCount(Object parent) {
    return ((Branch) parent).children().size();
  }

  @Override
  public boolean isLeaf(Object node) {
    Branch branch = (Branch) node;
    return branch.children().isEmpty() && !(branch.entry() instanceof Entry.Group);
  }

  @Override
  public int getIndexOfChild(Object parent, Object child) {
    List<Branch> children = ((Branch) parent).children();
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) == child) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void valueForPathChanged(TreePath path, Object value) {
    throw new UnsupportedOperationException("names are changed by a command");
  }

  @Override
  public void addTreeModelListener(TreeModelListener listener) {
    listeners.add(TreeModelListener.class, listener);
  }

  @Override
  public void removeTreeModelListener(TreeModelListener listener) {
    listeners.remove(TreeModelListener.class, listener);
  }
}
