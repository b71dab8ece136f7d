package dev.ansatz.workbench.internal.view.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JTree;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;

/** The tree: what is open and selected stays so when entries come and go. */
final class EntryTree extends JTree {
  private static final long serialVersionUID = 1;

  private final transient BranchModel branches;
  private boolean refreshing;

  EntryTree(BranchModel branches) {
    super(branches);
    this.branches = branches;
    setName("explorer.tree");
    getAccessibleContext().setAccessibleName("Explorer");
    setRootVisible(false);
    setShowsRootHandles(true);
    setToggleClickCount(0);
    setLargeModel(true);
    setCellRenderer(new EntryCell());
    getSelectionModel().setSelectionMode(TreeSelectionModel.DISCONTIGUOUS_TREE_SELECTION);
    javax.swing.ToolTipManager.sharedInstance().registerComponent(this);
  }

  /** Shows other entries. */
  void show(Branch next, Set<String> openAtFirst) {
    boolean first = branches.getRoot().children().isEmpty();
    Set<String> open = first ? new HashSet<>(openAtFirst) : open();
    Set<String> selected = selected();
    refreshing = true;
    branches.show(next);
    List<TreePath> chosen = new ArrayList<>();
    restore(new TreePath(next), open, selected, chosen);
    setSelectionPaths(chosen.toArray(TreePath[]::new));
    refreshing = false;
  }

  private void restore(
      TreePath path, Set<String> open, Set<String> selected, List<TreePath> chosen) {
    Branch branch = (Branch) path.getLastPathComponent();
    String key = key(path);
    if (selected.contains(key)) {
      chosen.add(path);
    }
    if (path.getPathCount() == 1 || open.contains(key)) {
      branch
          .children()
          .forEach(child -> restore(path.pathByAddingChild(child), open, selected, chosen));
      expandPath(path);
    }
  }

  private Set<String> open() {
    return Collections.list(
            Optional.ofNullable(getExpandedDescendants(new TreePath(branches.getRoot())))
                .orElse(Collections.emptyEnumeration()))
        .stream()
        .map(EntryTree::key)
        .collect(Collectors.toSet());
  }

  private Set<String> selected() {
    return paths().stream().map(EntryTree::key).collect(Collectors.toSet());
  }

  private List<TreePath> paths() {
    return Optional.ofNullable(getSelectionPaths()).map(Arrays::asList).orElse(List.of());
  }

  /** Returns the keys from the root on, joined. */
  static String key(TreePath path) {
    return Arrays.stream(path.getPath())
        .skip(1)
        .map(node -> ((Branch) node).entry().key())
        .collect(Collectors.joining("\n"));
  }

  /** Returns whether changes of the selection are not the user's. */
  boolean isRefreshing() {
    return refreshing;
  }

  /** Returns the entries that are selected, in the order of the tree. */
  List<Entry> selectedEntries() {
    return paths().stream()
        .sorted(java.util.Comparator.comparingInt(this::getRowForPath))
        .map(path -> ((Branch) path.getLastPathComponent()).entry())
        .toList();
  }

  @Override
  public String convertValueToText(
      Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focused) {
    return value instanceof Branch branch ? branch.entry().label() : "";
  }
}
