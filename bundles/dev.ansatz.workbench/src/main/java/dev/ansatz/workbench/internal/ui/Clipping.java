package dev.ansatz.workbench.internal.ui;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.StringSelection;

/** Puts text on the clipboard. */
public final class Clipping {
  // Without a screen there is no system clipboard.
  private static final Clipboard OWN = new Clipboard("workbench");

  private Clipping() {}

  /** Puts a text on the clipboard. */
  public static void copy(String text) {
    StringSelection content = new StringSelection(text);
    clipboard().setContents(content, content);
  }

  /** Returns the clipboard: the system's, or one of our own without a screen. */
  public static Clipboard clipboard() {
    return GraphicsEnvironment.isHeadless()
        ? OWN
        : Toolkit.getDefaultToolkit().getSystemClipboard();
  }
}
