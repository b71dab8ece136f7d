package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest;
import dev.ansatz.api.figure.RenderRequest.Format;
import dev.ansatz.api.figure.RenderRequest.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A drawn figure, to be looked into. */
record Drawn(byte[] bytes) {

  static Drawn of(Figure figure, Format format, Theme theme) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new FigureFiles().render(new RenderRequest(figure, format, theme, 480, 300, 1), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Drawn(out.toByteArray());
  }

  static Drawn svg(Figure figure) {
    return of(figure, Format.SVG, Theme.LIGHT);
  }

  Document document() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (Exception e) {
      throw new AssertionError("the picture is not XML", e);
    }
  }

  List<Element> elements(String name) {
    NodeList nodes = document().getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  List<String> texts() {
    return elements("text").stream().map(Element::getTextContent).toList();
  }

  /** Counts what is drawn as a line in the palette's colour. */
  long paths(String colour) {
    return elements("path").stream()
        .filter(path -> colour.equals(inherited(path, "stroke")))
        .count();
  }

  private static String inherited(Element element, String attribute) {
    Element at = element;
    while (!at.hasAttribute(attribute) && at.getParentNode() instanceof Element parent) {
      at = parent;
    }
    return at.getAttribute(attribute);
  }
}
