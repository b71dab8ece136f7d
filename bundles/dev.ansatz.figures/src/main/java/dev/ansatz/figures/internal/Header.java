package dev.ansatz.figures.internal;

import java.awt.Graphics2D;
import java.util.List;

/** A panel's title and legend. */
record Header(String title, List<Legend.Entry> entries, Look look) {
  private static final double GAP = 6;
  private static final int TITLE_LINES = 2;

  double height(double width) {
    double height = titleBlock(width).height() + legend(width).height();
    return height == 0 ? GAP : height + GAP;
  }

  void draw(Graphics2D g, double x, double y, double width) {
    TextBlock block = titleBlock(width);
    block.draw(g, look.text(), x, y);
    legend(width).draw(g, look, x, y + block.height());
  }

  /** Returns where the entries of the legend are that is drawn with the same arguments. */
  List<LegendArea> areas(double x, double y, double width) {
    return legend(width).areas(entries, x, y + titleBlock(width).height());
  }

  private TextBlock titleBlock(double width) {
    return TextBlock.wrap(title, Look.PANEL, width, TITLE_LINES);
  }

  private Legend legend(double width) {
    return Legend.flow(entries, width);
  }
}
