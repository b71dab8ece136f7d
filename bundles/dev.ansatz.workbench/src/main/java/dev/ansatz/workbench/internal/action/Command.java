package dev.ansatz.workbench.internal.action;

import java.util.function.BooleanSupplier;

/**
 * Something that the user can do: in a menu, in the palette, by its shortcut.
 *
 * @param id names it: {@code "run.start"}; the part before the dot is its menu
 * @param title an imperative: {@code "Run"}
 * @param icon the name of its icon; empty for none
 * @param shortcut as {@link javax.swing.KeyStroke#getKeyStroke(String)} reads it, with {@code menu}
 *     for the platform's menu key: {@code "menu R"}; empty for none
 * @param enabled whether it can be done now
 * @param action does it, on the event thread
 */
public record Command(
    String id,
    String title,
    String icon,
    String shortcut,
    BooleanSupplier enabled,
    Runnable action) {

  /** Makes a command that can always be done. */
  public Command(String id, String title, String icon, String shortcut, Runnable action) {
    this(id, title, icon, shortcut, () -> true, action);
  }
}
