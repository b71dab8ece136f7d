package dev.ansatz.figures.internal;

import dev.ansatz.figures.FigurePainter;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a figure as SVG, with text as text. */
final class SvgWriter {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  private SvgWriter() {}

  /**
   * Writes one figure at a time: Batik keeps its number formats in static fields.
   *
   * @param id begins every identifier, so that several pictures can stand in one page
   */
  static synchronized void write(
      FigurePainter painter, Dimension2D size, String id, String title, OutputStream out)
      throws IOException {
    SVGGraphics2D g = new SVGGraphics2D(context(document(), id), false);
    g.setSVGCanvasSize(
        new Dimension((int) Math.ceil(size.getWidth()), (int) Math.ceil(size.getHeight())));
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    painter.paint(g, size);
    Element root = g.getRoot();
    root.setAttribute("viewBox", "0 0 %d %d".formatted(width(g), height(g)));
    root.setAttribute("role", "img");
    root.setAttribute("xmlns", SVG);
    root.setAttribute("xmlns:xlink", InlineImages.XLINK);
    addTitle(root, title);
    SvgText.fixWidths(root);
    SvgDots.shorten(root);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new SvgMarkup(writer).write(root);
    writer.flush();
  }

  private static void addTitle(Element root, String title) {
    if (!title.isBlank()) {
      Element name = root.getOwnerDocument().createElementNS(SVG, "title");
      name.setTextContent(title);
      root.insertBefore(name, root.getFirstChild());
    }
  }

  private static int width(SVGGraphics2D g) {
    return g.getSVGCanvasSize().width;
  }

  private static int height(SVGGraphics2D g) {
    return g.getSVGCanvasSize().height;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this JDK cannot make XML documents", e);
    }
  }

  private static SVGGeneratorContext context(Document document, String id) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(DECIMALS);
    context.setComment(null);
    context.setEmbeddedFontsOn(false);
    context.setImageHandler(new InlineImages());
    context.setIDGenerator(new PrefixedIds(id.replaceAll("[^A-Za-z0-9_-]", "-")));
    SVGGeneratorContext.GraphicContextDefaults defaults =
        new SVGGeneratorContext.GraphicContextDefaults();
    Font font = Look.TICK;
    defaults.setFont(font);
    context.setGraphicContextDefaults(defaults);
    return context;
  }

  /** Counts within one picture. */
  private static final class PrefixedIds extends SVGIDGenerator {
    private final String prefix;
    private int count;

    PrefixedIds(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public String generateID(String purpose) {
      count++;
      return prefix + "-" + purpose + count;
    }
  }
}
