package dev.ansatz.figures.internal;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where an entry of a legend is.
 *
 * @param names its name; several for the entry that counts what has no place of its own
 * @param area the entry's area
 */
public record LegendArea(List<String> names, Rectangle2D area) {}
