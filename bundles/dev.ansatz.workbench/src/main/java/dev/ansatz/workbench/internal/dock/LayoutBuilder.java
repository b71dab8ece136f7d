package dev.ansatz.workbench.internal.dock;

import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.api.DockingAPI;
import io.github.andrewauclair.moderndocking.api.WindowLayoutBuilderAPI;
import io.github.andrewauclair.moderndocking.layouts.WindowLayout;

/** Describes how views are arranged. */
public final class LayoutBuilder {
  private final DockingAPI api;
  private final Builder builder;

  LayoutBuilder(DockingAPI api, String first) {
    this.api = api;
    builder = new Builder(api, first);
  }

  /** Puts a view beside another one. */
  public LayoutBuilder put(String view, DockingRegion region, String other, double share) {
    if (api.isDockableRegistered(view)) builder.dock(view, other, region, share);
    return this;
  }

  /** Puts a view on a tab of another one's. */
  public LayoutBuilder tab(String view, String other) {
    if (api.isDockableRegistered(view) && api.isDockableRegistered(other))
      builder.dock(view, other);
    return this;
  }

  /** Brings a tab to the front. */
  public LayoutBuilder front(String view) {
    if (api.isDockableRegistered(view)) builder.display(view);
    return this;
  }

  /** Returns the layout. */
  public WindowLayout build() {
    return builder.build();
  }

  private static final class Builder extends WindowLayoutBuilderAPI {
    Builder(DockingAPI api, String first) {
      super(api, first);
    }
  }
}
