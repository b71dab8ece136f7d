package dev.ansatz.runtime.report.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a drawing fit to stand in a page beside others. */
final class InlineSvg {
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern URL = Pattern.compile("url\\(#([^)]+)\\)");
  private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
  private static final Pattern SIZE = Pattern.compile("\\b(width|height)=\"([0-9.]+)(?:px|pt)?\"");

  private InlineSvg() {}

  /**
   * Returns the drawing without a prologue, with a view box so that it can shrink, and with names
   * of its own, because all drawings of a page share one space of names.
   *
   * @param prefix what its names begin with
   */
  static String of(String svg, String prefix) {
    int begin = svg.indexOf("<svg");
    if (begin < 0) {
      throw new IllegalArgumentException("a drawing must have an element svg; it has none");
    }
    String named = URL.matcher(svg.substring(begin)).replaceAll("url(#" + prefix + "-$1)");
    named = LINK.matcher(named).replaceAll("href=\"#" + prefix + "-$1\"");
    return withViewBox(ID.matcher(named).replaceAll("id=\"" + prefix + "-$1\""));
  }

  private static String withViewBox(String svg) {
    int end = svg.indexOf('>');
    String root = svg.substring(0, end);
    String width = size(root, "width");
    String height = size(root, "height");
    if (root.contains("viewBox") || width.isEmpty() || height.isEmpty()) {
      return svg;
    }
    return root + " viewBox=\"0 0 %s %s\"".formatted(width, height) + svg.substring(end);
  }

  private static String size(String root, String which) {
    Matcher matcher = SIZE.matcher(root);
    while (matcher.find()) {
      if (matcher.group(1).equals(which)) {
        return matcher.group(2);
      }
    }
    return "";
  }
}
