package dev.ansatz.runtime.report.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds an HTML text. Everything that is not a tag of this class is escaped; {@link #drawing}
 * alone takes markup.
 */
final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Adds text. */
  Html text(Object text) {
    out.append(escape(String.valueOf(text)));
    return this;
  }

  /** Adds an element with text in it. */
  Html element(String tag, Object text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Adds a drawing in SVG as it is. */
  Html drawing(String svg) {
    out.append(svg);
    return this;
  }

  /** Adds a style sheet. */
  Html style(String css) {
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
