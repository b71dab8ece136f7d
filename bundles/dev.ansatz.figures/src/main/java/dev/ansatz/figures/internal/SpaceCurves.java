package dev.ansatz.figures.internal;

import dev.ansatz.api.figure.SpacePanel;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Draws curves of a space from far to near: the depth is cut into slices, and the far ones are
 * paler. What lies outside the box is left out.
 */
record SpaceCurves(Projection projection, Look look) {
  private static final int SLICES = 8;
  private static final double FADE = 0.55;
  private static final double DOT = 1;

  /** A curve as it is seen, without what cannot be told apart. */
  private record Seen(double[] x, double[] y, double[] nearness, SpacePanel.Curve curve) {}

  void draw(Graphics2D g, List<SpacePanel.Curve> curves) {
    List<Seen> seen = curves.stream().map(this::see).toList();
    for (int slice = 0; slice < SLICES; slice++) {
      double fade = FADE * (1 - slice / (SLICES - 1.0));
      for (Seen one : seen) {
        Path2D path = path(one, slice);
        if (path.getCurrentPoint() != null) {
          BasicStroke stroke = Look.stroke(one.curve().style());
          g.setStroke(stroke);
          g.setColor(look.faded(one.curve().style(), fade));
          g.draw(path);
        }
      }
    }
  }

  private Seen see(SpacePanel.Curve curve) {
    int n = curve.x().length;
    double[] x = new double[n];
    double[] y = new double[n];
    double[] nearness = new double[n];
    for (int i = 0; i < n; i++) {
      double a = projection.along(0, curve.x()[i]);
      double b = projection.along(1, curve.y()[i]);
      double c = projection.along(2, curve.z()[i]);
      Point2D.Double at = projection.box().point(a, b, c);
      x[i] = at.x;
      y[i] = at.y;
      nearness[i] = projection.box().nearness(a, b, c);
    }
    int[] kept = Thinning.keep(x, y);
    return new Seen(
        Thinning.pick(x, kept), Thinning.pick(y, kept), Thinning.pick(nearness, kept), curve);
  }

  private static Path2D path(Seen seen, int slice) {
    Path2D path = new Path2D.Double();
    boolean open = false;
    addLonely(seen, slice, path);
    for (int i = 0; i + 1 < seen.x().length; i++) {
      boolean inSlice = slice(seen, i) == slice;
      if (inSlice && !open) {
        path.moveTo(seen.x()[i], seen.y()[i]);
      }
      if (inSlice) {
        path.lineTo(seen.x()[i + 1], seen.y()[i + 1]);
      }
      open = inSlice;
    }
    return path;
  }

  private static void addLonely(Seen seen, int slice, Path2D path) {
    for (int i = 0; i < seen.x().length; i++) {
      if (Thinning.isLonely(seen.x(), seen.y(), i) && slice(seen.nearness()[i]) == slice) {
        path.append(
            new Ellipse2D.Double(seen.x()[i] - DOT, seen.y()[i] - DOT, 2 * DOT, 2 * DOT), false);
      }
    }
  }

  /** Returns the slice of the piece that begins at a point; -1 for a gap. */
  private static int slice(Seen seen, int i) {
    return slice((seen.nearness()[i] + seen.nearness()[i + 1]) / 2);
  }

  private static int slice(double nearness) {
    return Double.isNaN(nearness)
        ? -1
        : (int) Math.max(0, Math.min(SLICES - 1, (nearness + 1) / 2 * SLICES));
  }
}
