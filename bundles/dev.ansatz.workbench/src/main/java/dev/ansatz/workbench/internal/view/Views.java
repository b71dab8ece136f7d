package dev.ansatz.workbench.internal.view;

import java.util.List;

/** All views, in the order in which the menu shows them. */
public final class Views {
  private static final List<ViewKind> ALL = List.of();

  private Views() {}

  /** Returns all views. */
  public static List<ViewKind> all() {
    return ALL;
  }
}
