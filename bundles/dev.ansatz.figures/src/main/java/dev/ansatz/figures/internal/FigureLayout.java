package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.Figure;
import dev.ansatz.api.figure.RenderRequest.Theme;
import dev.ansatz.figures.FigureState;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Places the title, the panels and the caption of a figure. */
public final class FigureLayout {
  private static final double MARGIN = 16;
  private static final double GAP = 18;
  private static final double HEADER = 60;
  private static final double TITLE_GAP = 8;
  private static final double CAPTION_GAP = 8;
  private static final int TITLE_LINES = 3;
  private static final int CAPTION_LINES = 8;

  private final Figure figure;
  private final Look look;
  private final List<PanelPainter> painters;
  private final int columns;
  private final int rows;

  /** Makes the layout of a figure as a reader sees it. */
  public FigureLayout(Figure figure, Theme theme, FigureState state) {
    this.figure = figure;
    this.look = Look.of(theme);
    this.painters =
        IntStream.range(0, figure.panels().size())
            .mapToObj(i -> PanelPainter.of(figure.panels().get(i), state.panel(i), look))
            .toList();
    this.columns = Math.max(1, Math.min(figure.columns(), painters.size()));
    this.rows = (painters.size() + columns - 1) / columns;
  }

  /** Returns the width at which panels have the given width. */
  public double width(double panelWidth) {
    return 2 * MARGIN + columns * panelWidth + (columns - 1) * GAP;
  }

  /** Returns the height at which panels have the given height. */
  public double height(double width, double panelHeight) {
    double panelWidth = panelWidth(width);
    double panels = RowHeights.total(panelHeight, enough(panelWidth)) + Math.max(0, rows - 1) * GAP;
    return 2 * MARGIN + above(width) + panels + below(width);
  }

  private double panelWidth(double width) {
    return (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
  }

  private double[] heights(double room, double panelWidth) {
    double[] enough = enough(panelWidth);
    double[] headers =
        IntStream.range(0, rows).mapToDouble(row -> headerHeight(row, panelWidth)).toArray();
    return RowHeights.evenBodies(RowHeights.share(room, enough), headers, enough);
  }

  /** Returns the height that is enough for each row. */
  private double[] enough(double panelWidth) {
    return IntStream.range(0, rows).mapToDouble(row -> enough(row, panelWidth)).toArray();
  }

  private double enough(int row, double panelWidth) {
    double above = headerHeight(row, panelWidth);
    return row(row).stream()
        .mapToDouble(painter -> above + painter.enoughBody(panelWidth))
        .max()
        .orElse(0);
  }

  private List<PanelPainter> row(int row) {
    return painters.subList(row * columns, Math.min(painters.size(), (row + 1) * columns));
  }

  private TextBlock title(double width) {
    return TextBlock.wrap(figure.title(), Look.TITLE, width - 2 * MARGIN, TITLE_LINES);
  }

  private TextBlock caption(double width) {
    return TextBlock.wrap(figure.caption(), Look.CAPTION, width - 2 * MARGIN, CAPTION_LINES);
  }

  private double above(double width) {
    double height = title(width).height();
    return height == 0 ? 0 : height + TITLE_GAP;
  }

  private double below(double width) {
    double height = caption(width).height();
    return height == 0 ? 0 : height + CAPTION_GAP;
  }

  /** Draws everything. */
  public void paint(Graphics2D g, Dimension2D size) {
    double width = size.getWidth();
    g.setColor(look.background());
    g.fill(new Rectangle2D.Double(0, 0, width, size.getHeight()));
    title(width).draw(g, look.text(), MARGIN, MARGIN);
    List<Placement> placements = placements(size);
    TextBlock caption = caption(width);
    caption.draw(g, look.faint(), MARGIN, captionTop(size, caption, placements));
    for (Placement placement : placements) {
      placement.paint(g);
    }
  }

  /** The caption is at the bottom, or below panels that leave much of the room free. */
  private static double captionTop(
      Dimension2D size, TextBlock caption, List<Placement> placements) {
    double lowest = size.getHeight() - MARGIN - caption.height();
    double below =
        placements.stream().mapToDouble(p -> p.area().getMaxY() + CAPTION_GAP).max().orElse(lowest);
    return below < lowest - 1 ? below : lowest;
  }

  /** Returns where everything is that a pointer can meet, panel by panel. */
  public List<PanelGeometry> geometry(Dimension2D size) {
    return placements(size).stream().map(Placement::geometry).toList();
  }

  /** One panel with its place. */
  private record Placement(PanelPainter painter, Rectangle2D area, double above, double left) {

    void paint(Graphics2D g) {
      painter.paint(g, area, above, left);
    }

    PanelGeometry geometry() {
      return painter.geometry(area, above, left);
    }
  }

  private List<Placement> placements(Dimension2D size) {
    double width = size.getWidth();
    double top = MARGIN + above(width);
    double panelWidth = panelWidth(width);
    double room = size.getHeight() - MARGIN - below(width) - top - (rows - 1) * GAP;
    if (!(panelWidth > 0 && room > 0)) {
      return List.of();
    }
    double[] heights = heights(room, panelWidth);
    List<Placement> placements = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < row(row).size(); column++) {
        double x = MARGIN + column * (panelWidth + GAP);
        Rectangle2D area = new Rectangle2D.Double(x, top, panelWidth, heights[row]);
        double above = headerHeight(row, panelWidth);
        double left = leftSpace(column, panelWidth, heights);
        placements.add(new Placement(row(row).get(column), area, above, left));
      }
      top += heights[row] + GAP;
    }
    return placements;
  }

  /** Panels of a row begin their plots at one height. */
  private double headerHeight(int row, double panelWidth) {
    return row(row).stream()
        .mapToDouble(painter -> painter.headerHeight(panelWidth - HEADER))
        .max()
        .orElse(0);
  }

  /** Panels of a column begin their plots at one distance from the left. */
  private double leftSpace(int column, double panelWidth, double... heights) {
    double left = 0;
    for (int row = 0; row < rows; row++) {
      if (column < row(row).size()) {
        double body = heights[row] - headerHeight(row, panelWidth);
        left = Math.max(left, row(row).get(column).leftSpace(body));
      }
    }
    return left;
  }
}
