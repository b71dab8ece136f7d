package dev.ansatz.workbench.internal.ui;

/** Tool tips that wrap. */
public final class Tips {
  private static final int WIDTH = 320;
  private static final int SHORT = 50;

  private Tips() {}

  /** Returns a text as a tool tip of readable width; null for none where it is empty. */
  public static String wrapped(String text) {
    if (text.isEmpty()) {
      return null;
    }
    String html = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    return text.length() <= SHORT
        ? "<html>" + html
        : "<html><body style='width: %dpx'>%s".formatted(WIDTH, html);
  }
}
