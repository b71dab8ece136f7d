package dev.ansatz.figures.internal;

import java.io.IOException;
import java.io.Writer;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes elements and text without the rest that XML knows, so that HTML can hold it as it is. */
final class SvgMarkup {
  private static final String FONTS = "Roboto, 'Helvetica Neue', Arial, sans-serif";

  private final Writer out;

  SvgMarkup(Writer out) {
    this.out = out;
  }

  void write(Element element) throws IOException {
    out.write("<" + element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      writeAttribute(attributes.item(i));
    }
    if (element.getFirstChild() == null) {
      out.write("/>");
      return;
    }
    out.write(">");
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      writeChild(child);
    }
    out.write("</" + element.getTagName() + ">");
    out.write(isText(element) ? "" : "\n");
  }

  private static boolean isText(Element element) {
    return element.getTagName().equals("tspan");
  }

  private void writeChild(Node child) throws IOException {
    if (child instanceof Element element && !isEmptyGroup(element)) {
      write(element);
    } else if (child instanceof Text text) {
      out.write(escaped(text.getData()));
    }
  }

  private static boolean isEmptyGroup(Element element) {
    boolean group = element.getTagName().equals("defs") || element.getTagName().equals("g");
    return group && element.getFirstChild() == null;
  }

  private void writeAttribute(Node attribute) throws IOException {
    boolean family = attribute.getNodeName().equals("font-family");
    String value = family ? FONTS : attribute.getNodeValue();
    out.write(" " + attribute.getNodeName() + "=\"" + escaped(value) + "\"");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().filter(SvgMarkup::isLegal).forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static boolean isLegal(int c) {
    return c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)
        || c == '\n'
        || c == '\t';
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      default -> escaped.appendCodePoint(c);
    }
  }
}
