package dev.ansatz.workbench.internal.dock;

import dev.ansatz.workbench.internal.ui.Icons;
import dev.ansatz.workbench.internal.view.View;
import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.DockableTabPreference;
import io.github.andrewauclair.moderndocking.ui.DefaultHeaderUI;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import io.github.andrewauclair.moderndocking.ui.HeaderController;
import io.github.andrewauclair.moderndocking.ui.HeaderModel;
import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.JPanel;

/** A view's place in the dock. Makes the view when it is first shown. */
final class Panel extends JPanel implements Dockable {
  private static final long serialVersionUID = 1;

  private final String id;
  private final String title;
  private final transient Icon icon;
  private final transient Supplier<View> make;
  private final boolean closable;
  private transient View view;

  Panel(String id, String title, String icon, Supplier<View> make, boolean closable) {
    super(new BorderLayout());
    this.id = id;
    this.title = title;
    this.icon = Icons.of(icon);
    this.make = make;
    this.closable = closable;
    setName("dock." + id);
    getAccessibleContext().setAccessibleName(title);
  }

  @Override
  public void addNotify() {
    super.addNotify();
    if (view == null) {
      view = make.get();
      add(view.component());
    }
  }

  Optional<View> view() {
    return Optional.ofNullable(view);
  }

  void focus() {
    if (view != null) {
      view.component().requestFocusInWindow();
    }
  }

  @Override
  public String getPersistentID() {
    return id;
  }

  @Override
  public String getTabText() {
    return title;
  }

  @Override
  public DockingHeaderUI createHeaderUI(HeaderController controller, HeaderModel model) {
    return closable ? new DefaultHeaderUI(controller, model) : new NoHeader();
  }

  @Override
  public Icon getIcon() {
    return icon;
  }

  @Override
  public boolean isClosable() {
    return closable;
  }

  @Override
  public boolean isFloatingAllowed() {
    return closable;
  }

  @Override
  public boolean isWrappableInScrollpane() {
    return false;
  }

  @Override
  public boolean isMinMaxAllowed() {
    return true;
  }

  @Override
  public DockableTabPreference getTabPreference() {
    return DockableTabPreference.TOP_ALWAYS;
  }
}
