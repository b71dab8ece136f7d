package dev.ansatz.figures.internal;

import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes lines of no length, which are points, as shortly as SVG can. */
final class SvgDots {
  private static final Pattern DOT = Pattern.compile("M(\\S+ \\S+) L\\1(?: |$)");

  private SvgDots() {}

  static void shorten(Element root) {
    NodeList paths = root.getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      path.setAttribute("d", DOT.matcher(path.getAttribute("d")).replaceAll("M$1h0"));
    }
  }
}
