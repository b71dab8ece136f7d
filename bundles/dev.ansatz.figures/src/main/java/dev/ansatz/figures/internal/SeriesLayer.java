package dev.ansatz.figures.internal;

import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;

/**
 * One series as a chart takes it.
 *
 * @param data the coordinates
 * @param renderer how they are drawn
 */
record SeriesLayer(XYDataset data, XYItemRenderer renderer) {}
