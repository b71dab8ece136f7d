package dev.ansatz.workbench.internal.action;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.util.Optional;
import javax.swing.KeyStroke;

/** Reads shortcuts, and says them in words. */
public final class Shortcuts {
  private Shortcuts() {}

  /** Returns the key stroke of a command; none where it has no shortcut. */
  public static Optional<KeyStroke> of(Command command) {
    if (command.shortcut().isEmpty()) {
      return Optional.empty();
    }
    String text = command.shortcut().replace("menu", menuKey());
    KeyStroke stroke = KeyStroke.getKeyStroke(text);
    if (stroke == null) {
      throw new IllegalArgumentException(
          "the shortcut of %s must be a key stroke; got '%s'"
              .formatted(command.id(), command.shortcut()));
    }
    return Optional.of(stroke);
  }

  private static String menuKey() {
    boolean meta =
        !GraphicsEnvironment.isHeadless()
            && Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx() == InputEvent.META_DOWN_MASK;
    return meta ? "meta" : "ctrl";
  }

  /** Returns a shortcut as menus show it: {@code "Ctrl+Shift+P"}; empty for none. */
  public static String words(Command command) {
    return of(command).map(Shortcuts::words).orElse("");
  }

  private static String words(KeyStroke stroke) {
    String modifiers = InputEvent.getModifiersExText(stroke.getModifiers());
    String key = java.awt.event.KeyEvent.getKeyText(stroke.getKeyCode());
    return modifiers.isEmpty() ? key : modifiers + "+" + key;
  }
}
