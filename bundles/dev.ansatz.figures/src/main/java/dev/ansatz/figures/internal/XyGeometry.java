package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.XyPanel;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where the parts of a plane are.
 *
 * @param panel the plane with all its series
 * @param shown which series are drawn
 * @param x the horizontal axis as it is drawn
 * @param y the vertical axis as it is drawn
 */
public record XyGeometry(
    Rectangle2D area,
    Rectangle2D plot,
    List<LegendArea> legend,
    XyPanel panel,
    Visibility shown,
    AxisMap x,
    AxisMap y)
    implements PanelGeometry {}
