package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Style;
import dev.ansatz.api.figure.XySeries;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * The sample of a series in a legend.
 *
 * @param kind what is drawn
 * @param style how the series looks
 */
record Swatch(Kind kind, Style style) {
  private static final double MIN_LINE = 1.2;
  private static final double MIN_DOT = 4.5;
  private static final double MAX_DOT = 7;
  private static final int BAND_ALPHA = 56;

  /** What is drawn. */
  enum Kind {
    LINE,
    DOT,
    BAR,
    BAND,
    BLOCK
  }

  static Swatch of(XySeries series) {
    if (series instanceof XySeries.Line) {
      return new Swatch(Kind.LINE, series.style());
    } else if (series instanceof XySeries.Points) {
      return new Swatch(Kind.DOT, series.style());
    } else if (series instanceof XySeries.ErrorBars) {
      return new Swatch(Kind.BAR, series.style());
    }
    return new Swatch(series instanceof XySeries.Band ? Kind.BAND : Kind.BLOCK, series.style());
  }

  void draw(Graphics2D g, Look look, double x, double middle, double width) {
    Color colour = look.colour(style);
    g.setColor(colour);
    switch (kind) {
      case LINE -> line(g, x, middle, width);
      case DOT -> dot(g, x + width / 2, middle);
      case BAR -> bar(g, x + width / 2, middle);
      case BAND -> {
        g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), BAND_ALPHA));
        g.fill(new Rectangle2D.Double(x, middle - 5, width, 10));
      }
      case BLOCK -> g.fill(new Rectangle2D.Double(x + width / 2 - 5, middle - 5, 10, 10));
    }
  }

  private void line(Graphics2D g, double x, double middle, double width) {
    g.setStroke(
        Look.stroke(new Style(style.colour(), style.stroke(), Math.max(MIN_LINE, style.size()))));
    g.draw(new Line2D.Double(x, middle, x + width, middle));
  }

  private void dot(Graphics2D g, double centre, double middle) {
    double size = Math.min(MAX_DOT, Math.max(MIN_DOT, style.size()));
    g.fill(new Ellipse2D.Double(centre - size / 2, middle - size / 2, size, size));
  }

  private void bar(Graphics2D g, double centre, double middle) {
    g.setStroke(new BasicStroke(1));
    g.draw(new Line2D.Double(centre, middle - 6, centre, middle + 6));
    dot(g, centre, middle);
  }
}
