package dev.ansatz.workbench.internal.dock;

import dev.ansatz.workbench.internal.session.Session;
import dev.ansatz.workbench.internal.view.View;
import dev.ansatz.workbench.internal.view.ViewKind;
import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.api.DockingAPI;
import io.github.andrewauclair.moderndocking.api.RootDockingPanelAPI;
import io.github.andrewauclair.moderndocking.layouts.WindowLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;

/** Where the views of a window are. On the event thread. */
public final class Dock {
  /** The id under which the area of editors is docked. */
  public static final String EDITORS = "editors";

  private final JFrame frame;
  private final Api api;
  private final Map<String, Panel> panels = new LinkedHashMap<>();
  private final JComponent root;

  /**
   * Makes the dock of a window with panels for all views; a view is made when it is first shown.
   */
  public Dock(JFrame frame, Session session, List<ViewKind> kinds, JComponent editors) {
    this.frame = frame;
    this.api = new Api(frame);
    this.root = new Root(api, frame);
    add(new Panel(EDITORS, "Editors", "experiment", () -> new Fixed(editors), false));
    kinds.forEach(
        kind ->
            add(
                new Panel(
                    kind.id(), kind.title(), kind.icon(), () -> kind.make().apply(session), true)));
  }

  private void add(Panel panel) {
    panels.put(panel.getPersistentID(), panel);
    api.registerDockable(panel);
  }

  /** Returns the component that holds everything docked. */
  public JComponent root() {
    return root;
  }

  /** Arranges the views as a layout says. */
  public void restore(WindowLayout layout) {
    api.getDockingState().restoreWindowLayout_PreserveSizeAndPos(frame, layout);
  }

  /** Returns how the views are arranged. */
  public WindowLayout layout() {
    return api.getDockingState().getWindowLayout(frame);
  }

  /** Returns the layouts' builder, with one view in place. */
  public LayoutBuilder layoutOf(String first) {
    return new LayoutBuilder(api, first);
  }

  /** Returns the layouts' texts. */
  public LayoutText texts() {
    return new LayoutText(api.getLayoutPersistence());
  }

  /** Returns whether a view or the editors are somewhere in the window. */
  public boolean isShown(String id) {
    return api.isDocked(id);
  }

  /** Brings a view to the front; docks it where others of its place are, if it is closed. */
  public void show(String id) {
    if (!panels.containsKey(id)) {
      throw new IllegalArgumentException("there is no view '" + id + "'");
    }
    if (!api.isDocked(id)) {
      dock(id, Place.of(id));
    }
    api.bringToFront(id);
    panels.get(id).focus();
  }

  private void dock(String id, Place place) {
    Optional<String> neighbour =
        panels.keySet().stream()
            .filter(other -> Place.of(other) == place && api.isDocked(other))
            .findFirst();
    if (neighbour.isPresent()) {
      api.dock(id, neighbour.get(), DockingRegion.CENTER);
    } else {
      api.dock(id, frame, place.region(), place.share());
    }
  }

  /** Closes a view; its state is kept for when it is shown again. */
  public void hide(String id) {
    if (api.isDocked(id)) {
      api.undock(id);
    }
  }

  /** Returns the views that were made. */
  public List<View> views() {
    return panels.values().stream().flatMap(panel -> panel.view().stream()).toList();
  }

  /** Ends all views. */
  public void close() {
    views().forEach(View::close);
    api.deregisterAllDockables();
    api.deregisterAllDockingPanels();
    api.uninitialize();
  }

  private record Fixed(JComponent component) implements View {}

  private static final class Api extends DockingAPI {
    Api(JFrame frame) {
      super(frame);
    }
  }

  private static final class Root extends RootDockingPanelAPI {
    private static final long serialVersionUID = 1;

    Root(DockingAPI api, JFrame frame) {
      super(api, frame);
    }
  }
}
