package dev.ansatz.figures.internal;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Where the parts of a drawn panel are, in points. */
public sealed interface PanelGeometry
    permits XyGeometry, SpaceGeometry, ImageGeometry, MatrixGeometry, TableGeometry {

  /** Returns the whole panel's place. */
  Rectangle2D area();

  /** Returns the place of what the panel shows, without titles and axes. */
  Rectangle2D plot();

  /** Returns the places of the legend's entries. */
  List<LegendArea> legend();
}
