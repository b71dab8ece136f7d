package dev.ansatz.workbench.internal.view;

import javax.swing.JComponent;

/** Something that can be docked. Made and used on the event thread alone. */
public interface View extends AutoCloseable {

  /** Returns what it shows; the same at each call. */
  JComponent component();

  /** The theme has changed: colours that do not come from the look and feel are to be renewed. */
  default void themeChanged() {}

  /** Ends timers, subscriptions and work under way. */
  @Override
  default void close() {}
}
