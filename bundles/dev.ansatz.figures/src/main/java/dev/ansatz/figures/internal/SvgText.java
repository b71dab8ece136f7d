package dev.ansatz.figures.internal;

import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives every text the width it was measured to have, so that nothing moves or is cut where another
 * font stands in.
 */
final class SvgText {
  private static final int SHORT = 1;

  private SvgText() {}

  static void fixWidths(Element element) {
    if (element.getTagName().equals("text")) {
      fixWidth(element);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        fixWidths(inner);
      }
    }
  }

  private static void fixWidth(Element text) {
    String content = text.getTextContent();
    if (content.length() > SHORT) {
      double width = Typeface.width(Typeface.ofSize(fontSize(text)), content);
      text.setAttribute("textLength", String.format(Locale.ROOT, "%.1f", width));
      text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }
  }

  private static double fontSize(Element text) {
    Element at = text;
    while (!at.hasAttribute("font-size") && at.getParentNode() instanceof Element parent) {
      at = parent;
    }
    return Double.parseDouble(at.getAttribute("font-size").replace("px", ""));
  }
}
